import { stringsOf } from "../../src/languages/strings-of.ts"
import type { Translations } from "../../src/languages/translation.ts"
import { type Content, entriesOf, type Kind, kinds } from "../../src/schema/index.ts"

/** What an entry says to patients. */
export interface PatientEntry {
  kind: Kind
  id: string
  texts: string[]
}

/**
 * Texts that stand before readers without speaking to patients: clinicians' names, remarks for
 * practitioners, and records of documents and offices. A new field counts as a text for patients.
 */
const notForPatients: Partial<Record<Kind, RegExp>> = {
  topics: /^practitionerNotes\./,
  effects: /^name$|\.(?:population|subgroup)$/,
  glossary: /^(?:term|forms)$/,
  sources: /./,
  jurisdictions: /^name$|\.name$/,
}

function entriesWith(
  content: Content,
  textOf: (kind: Kind, id: string, path: string, english: string) => string | undefined,
): PatientEntry[] {
  return kinds.flatMap((kind) =>
    entriesOf(content, kind).flatMap((entry) => {
      if ("status" in entry && entry.status === "withdrawn") return []
      if ("audience" in entry && !entry.audience.includes("patient")) return []
      const texts = stringsOf(entry, kind)
        .filter(({ path }) => notForPatients[kind]?.test(path) !== true)
        .flatMap(({ path, text }) => textOf(kind, entry.id, path, text) ?? [])
      return texts.length === 0 ? [] : [{ kind, id: entry.id, texts }]
    }),
  )
}

/** What each entry says to patients, in English; entries that are withdrawn or not for them are left out. */
export function patientEntries(content: Content): PatientEntry[] {
  return entriesWith(content, (_kind, _id, _path, english) => english)
}

/** The same in another language; what is not translated is left out. */
export function translatedEntries(content: Content, { entries }: Translations): PatientEntry[] {
  return entriesWith(content, (kind, id, path) => entries[kind][id]?.strings[path]?.text)
}
