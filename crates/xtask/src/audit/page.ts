// What the script of a page may write, in TypeScript. It is compiled against the types of the package, and never run.

import { evaluate, questions } from "asylum-guide";
import type { AsylumGuideElement, AsylumGuideErrorCode, Case, EvaluateError, Report } from "asylum-guide";
import { EvaluateError as Thrown, type Outlook } from "asylum-guide/evaluate.js";

const guide: AsylumGuideElement = document.createElement("asylum-guide");
guide.addEventListener("asylum-guide:step", ({ detail }) => console.log(detail.step.length));
document.querySelector("asylum-guide")?.addEventListener("asylum-guide:error", (event) => {
  const code: AsylumGuideErrorCode = event.detail.code;
  console.log(code === "slow");
});

const asked: Case = { today: "2026-03-05", answers: { stage: "decided", decision: "transfer" } };
const report: Report = await evaluate(asked);
const outlook: Outlook | undefined = report.outlooks[0];
console.log(outlook?.window.safe_last_day?.length, (await evaluate(JSON.stringify(asked))).answer);

for (const question of (await questions()).questions) {
  if (question.kind === "country") console.log(question.countries.length, question.choices.length);
}

evaluate("{").catch((error: EvaluateError) => console.log(error.code === "unreadable", error.sentences.length));
try {
  await evaluate(asked);
} catch (error) {
  if (error instanceof Thrown) console.log(error.code);
}

// @ts-expect-error: there is no such question
evaluate({ today: "2026-03-05", answers: { shoes: "44" } });
// @ts-expect-error: an event says no answer
guide.addEventListener("asylum-guide:step", ({ detail }) => detail.answer);
