// The guide for scripts: a case in, the report out, as docs/evaluate.md describes it. `asylum-guide.js` passes both
// functions on, and fetches this file when one of them is called.

// What wasm-bindgen writes beside the program; the build puts it into this file.
import start, { evaluate as answer, questions as list } from "./evaluate-program.js";

let program;

/** Why there is no report: a code for programs, a sentence on each thing that is wrong. */
export class EvaluateError extends Error {
  name = "EvaluateError";

  constructor(code, sentences, options) {
    super(sentences.join("\n"), options);
    this.code = code;
    this.sentences = sentences;
  }
}

const unavailable = (error) => new EvaluateError("unavailable", [`The program cannot run here: ${error}`], { cause: error });

// It is fetched anew while it has not arrived, because a request may be lost on the way. Its version is among what it
// gives: a server may hand out another one.
const load = () =>
  (program ??= fetched().catch((error) => {
    program = undefined;
    throw unavailable(error);
  }));

const fetched = async () => {
  const address = new URL("./evaluate.wasm", import.meta.url);
  const given = await start({ module_or_path: fetch(address) });
  const version = address.searchParams.get("v");
  if (!(version in given)) throw new Error(`not of the version ${version}`);
};

// What `work` gives, as JSON has it.
const run = async (work) => {
  await load();
  try {
    return JSON.parse(work());
  } catch (error) {
    throw unavailable(error); // the program has stopped
  }
};

// A text is taken as the JSON that it is.
const written = (input) => {
  try {
    return typeof input === "string" ? input : `${JSON.stringify(input)}`;
  } catch (error) {
    const why = error.message.replace(/\s*\n\s*/g, " "); // some browsers draw the ring in lines
    const sentence = `input: not the JSON of a case: ${why}; see docs/evaluate.md for its shape`;
    throw new EvaluateError("unreadable", [sentence], { cause: error });
  }
};

export const evaluate = async (input) => {
  const text = written(input);
  const { Ok: report, Err: none } = await run(() => answer(text));
  if (none) throw new EvaluateError(none.code, none.sentences);
  return report;
};

export const questions = () => run(list);
