import type { Kind } from "../schema/content.ts"

/**
 * What a text is to a reader. `critical` = harm can follow when it is missing or out of date, so the
 * English text is shown beside it; `words` = a list of words that is translated as one string.
 */
export type ReaderField = "plain" | "critical" | "words"

const evidence = { evidenceNote: "plain" } as const

/**
 * Every field that readers read, by kind; `*` stands for each place in a list. Titles of sources and
 * names of people stay as they are. A test fails when the schema holds a text that stands neither
 * here nor among the fields that are no text for readers.
 */
export const readerFields: Record<Kind, Readonly<Record<string, ReaderField>>> = {
  topics: {
    title: "plain",
    mainMessage: "critical",
    whatItIs: "plain",
    normalCourse: "plain",
    "comparison.aim": "plain",
    "comparison.method": "plain",
    "comparison.shown": "plain",
    "comparison.lasting": "plain",
    "practitionerNotes.*.text": "plain",
    "review.method": "plain",
    "review.conflictOfInterest": "plain",
  },
  effects: {
    name: "plain",
    plainName: "plain",
    description: "plain",
    "onset.note": "plain",
    "duration.note": "plain",
    whatToDo: "critical",
    "estimates.*.population": "plain",
    "estimates.*.subgroup": "plain",
    "estimates.*.note": "plain",
    ...evidence,
  },
  contraindications: {
    condition: "critical",
    until: "critical",
    reason: "critical",
    screeningQuestion: "critical",
    ...evidence,
  },
  before: { title: "plain", text: "plain", caution: "critical", ...evidence },
  aftercare: { title: "plain", text: "plain", reason: "plain", ...evidence },
  redFlags: { title: "critical", "signs.*": "critical", text: "critical", ...evidence },
  notKnown: { question: "plain", text: "plain", ...evidence },
  questions: { question: "plain", shortAnswer: "plain", "answer.*": "plain", ...evidence },
  glossary: { term: "plain", forms: "words", plain: "plain" },
  sentences: { text: "critical", ...evidence },
  sources: { conflictOfInterest: "plain", note: "plain" },
  jurisdictions: {
    name: "plain",
    "emergency.alsoWorks.*.note": "critical",
    "reporting.*.name": "plain",
    "reporting.*.who": "plain",
  },
}
