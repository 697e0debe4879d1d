import { z } from "zod"
import type { PlacedState } from "../../src/languages/states-of.ts"
import { folderOf } from "../pipeline/load.ts"

const lineSchema = z.union([
  z.string().describe("The translation alone; it is tied to the English text of today."),
  z.object({
    source: z.string().describe("The English text that is translated."),
    text: z.string().describe("The translation; empty = not done yet."),
  }),
])

/** What a translator hands back: texts by entry (<kind folder>/<id>) and dotted path. */
export const worksheetSchema = z.object({
  entries: z.record(z.string(), z.record(z.string(), lineSchema)),
})

/** What a translator hands back. */
export type Worksheet = z.infer<typeof worksheetSchema>

/** A text that waits for a translator. */
export interface WorksheetLine {
  source: string
  text: string
  reason: PlacedState["state"]
  critical?: true
  /** The outdated translation, to start from. */
  before?: string
}

/**
 * Texts that wait, by entry and dotted path, each with room for the translation. Where the same
 * English text is translated elsewhere already, that translation is offered.
 */
export function worksheetOf(
  states: readonly PlacedState[],
  known: ReadonlyMap<string, string>,
): Record<string, Record<string, WorksheetLine>> {
  const entries: Record<string, Record<string, WorksheetLine>> = {}
  for (const { kind, id, path, text, state, critical, translated } of states) {
    const lines = (entries[`${folderOf(kind)}/${id}`] ??= {})
    lines[path] = {
      source: text,
      text: known.get(text) ?? "",
      reason: state,
      ...(critical ? { critical } : {}),
      ...(translated === null ? {} : { before: translated }),
    }
  }
  return entries
}

/** Cuts the texts into sheets of about `size` texts, whole entries, one kind per sheet. */
export function sheetsOf(states: readonly PlacedState[], size: number): PlacedState[][] {
  const sheets: PlacedState[][] = []
  let previous: PlacedState | undefined
  for (const state of states) {
    const sheet = sheets.at(-1)
    const full = sheet !== undefined && sheet.length >= size && state.id !== previous?.id
    if (sheet === undefined || full || state.kind !== previous?.kind) sheets.push([state])
    else sheet.push(state)
    previous = state
  }
  return sheets
}
