// What a page can say to <asylum-guide>, and what it is told: docs/face.md describes all of it. And what a script can ask
// for: docs/evaluate.md.

export { evaluate, questions } from "./evaluate.js";
export type { Case, EvaluateError, EvaluateErrorCode, Question, QuestionId, Questions, Report } from "./evaluate.js";

/** The screen with which the guide begins. */
export type AsylumGuideStart = "intro" | "question" | "days";

/** The colours; `auto` takes those of the page around. */
export type AsylumGuideTheme = "light" | "dark" | "auto";

/** What went wrong. */
export type AsylumGuideErrorCode = "unsupported" | "not-started" | "slow" | "words" | "outdated" | "stopped";

/** Every event, by its name. They bubble, cross shadow roots, and never say an answer. */
export interface AsylumGuideEvents {
  "asylum-guide:ready": CustomEvent<Record<string, never>>;
  "asylum-guide:step": CustomEvent<{ step: string }>;
  "asylum-guide:language": CustomEvent<{ language: string }>;
  "asylum-guide:complete": CustomEvent<Record<string, never>>;
  "asylum-guide:error": CustomEvent<{ code: AsylumGuideErrorCode }>;
}

/** What a page may write on the element. */
export interface AsylumGuideAttributes {
  lang?: string;
  theme?: AsylumGuideTheme;
  start?: AsylumGuideStart;
  "heading-level"?: "1" | "2" | "3" | "4";
  "own-page"?: boolean;
}

/** The element. It has no properties of its own: what a page says to it stands in attributes. */
export type AsylumGuideElement = HTMLElement;

declare global {
  interface HTMLElementTagNameMap {
    "asylum-guide": AsylumGuideElement;
  }
  interface HTMLElementEventMap extends AsylumGuideEvents {}
}
