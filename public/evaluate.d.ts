// What `evaluate` takes and gives, as docs/evaluate.md describes it. A test holds it against docs/schema.

/** A day, `YYYY-MM-DD`. */
export type Day = string;
/** Two letters of ISO 3166-1; `XK` for Kosovo. */
export type CountryCode = string;
/** The id of a rule; the rulebook lists them. */
export type RuleId = string;
/** The id of a fact. */
export type FactId = string;
/** The id of what the sources leave unclear. */
export type DoubtId = string;
export type Truth = "yes" | "no" | "unknown";
export type Regime = "dublin-iii" | "asylum-management";
/** Settled: the value. Not settled: all that is possible. Does not arise: `null`. */
export type Known<Value> = Value | Value[] | null;

export type QuestionId =
  | "stage" | "decision" | "told" | "appeal" | "board" | "leave-by" | "told-country" | "withdrawal" | "registered"
  | "before" | "new-information" | "procedure" | "household" | "nationality" | "europe" | "protection-country"
  | "earlier-country" | "earlier-outcome" | "since-then" | "family" | "family-country" | "family-stay" | "family-since"
  | "family-wish" | "dependant-reason" | "dependant-country" | "permit-expiry" | "permit-used" | "permit-country"
  | "entry" | "entry-when" | "entry-country" | "lived" | "lived-country" | "diploma-country" | "outside"
  | "circumstances";

export interface Case {
  format?: 1 | null;
  today: Day;
  /** The id of a choice, several of them joined by `+`, a day, a country or `"unknown"`: what `questions()` lists. */
  answers?: { [question in QuestionId]?: string };
}

export interface Report {
  format: 1;
  today: Day;
  regimes: Regime[];
  outlooks: Outlook[];
  open: OpenFact[];
  settle_first: QuestionId | null;
  set_aside: QuestionId[];
  answer: RuleId | null;
  next_steps: RuleId[];
  checked: Day | null;
  may_be_out_of_date: boolean;
}

export interface OpenFact {
  fact: FactId;
  question: QuestionId | null;
}

export interface Outlook {
  regime: Regime;
  gate: RuleId | null;
  responsible: Responsible | null;
  possible: Responsible[];
  tracks: Known<
    | "dublin" | "protection-elsewhere" | "normal" | "appeals-board" | "manifestly-unfounded" | "expedited"
    | "reopening" | "closed" | "permit" | "return"
  >;
  place: Known<"sandholm" | "sandholm-then-avnstrup" | "tonder" | "return-centre" | "avnstrup" | "assigned">;
  section: Known<"29-b" | "29-a">;
  open_to_appeal: Truth;
  window: AppealWindow;
  right_to_stay: Known<"until-board-decides" | "on-request" | "uncertain" | "not-automatic" | "none-from-appeal">;
  legal_help: Known<"free" | "through-drc" | "lawyer-by-board" | "lawyer-by-service">;
  dates: TimeLimit[];
  rights: RuleId[];
  duties: RuleId[];
  findings: Finding[];
}

export interface Responsible {
  country: CountryCode | null;
  criterion: RuleId;
  certainty: "likely" | "depends" | "open";
}

/** All but `runs` is there only where the day of being told is known and the days may run. */
export interface AppealWindow {
  runs: Truth;
  told?: Day;
  safe_last_day?: Day;
  possible_later?: Later | null;
  days_left?: number;
  state?: LimitState;
}

export type LimitState = "running" | "may-still-run" | "passed";

export interface Later {
  day: Day | null;
  /** `saturday`, `sunday` or the id of a holiday. */
  because: string;
}

export interface TimeLimit {
  rule: RuleId;
  since:
    | "told" | "application" | "registration" | "match" | "request" | "acceptance" | "appeal-over" | "arrest"
    | "interview" | "lapse" | "leaving";
  /** As ISO 8601 writes it: `P7D`, `P2W`, `P3M`. */
  term: string;
  binds: "person" | "authorities" | "nobody";
  start: Day | null;
  last_day: Day | null;
  possible_later: Later | null;
  state: LimitState | null;
}

export interface Finding {
  rule: RuleId;
  topic: string;
  verdict: "applies" | "unmet" | "displaced" | "open";
  firm: boolean;
  deciding: KnownFact[];
  displaced_by: RuleId | null;
  limits: DoubtId[];
  doubts: DoubtId[];
  needs: FactId[];
  sources: Source[];
}

export interface KnownFact {
  fact: FactId;
  /** `"yes"`, `"no"`, a day or a country; `"unknown"` where it is not known. */
  value: string;
}

export interface Source {
  source: string;
  heading: string;
  standing: "act" | "official-page" | "agency" | "regulation" | "order" | "guidance" | "organisation";
  outside: boolean;
  checked: Day;
  url: string | null;
}

export interface Questions {
  format: 1;
  questions: Question[];
}

interface Asked {
  id: QuestionId;
  gives: FactId[];
}

export type Question = Asked &
  (
    | { kind: "choice"; choices: string[] }
    | { kind: "several"; choices: string[] }
    | { kind: "date" }
    | { kind: "country"; countries: CountryCode[]; choices: string[] }
  );

/** The input is no JSON of a case; the case cannot be; the program was not fetched, or has stopped. */
export type EvaluateErrorCode = "unreadable" | "refused" | "unavailable";

/** Why there is no report. */
export class EvaluateError extends Error {
  constructor(code: EvaluateErrorCode, sentences: string[], options?: { cause?: unknown });
  readonly code: EvaluateErrorCode;
  /** One for each thing that is wrong; `message` holds all of them, a line each. */
  readonly sentences: string[];
}

/** The report of a case: an object, or a text that is its JSON. Rejected with an {@link EvaluateError}. */
export function evaluate(input: Case | string): Promise<Report>;

/** Every question, and what can be answered, in the order in which the guide asks. */
export function questions(): Promise<Questions>;
