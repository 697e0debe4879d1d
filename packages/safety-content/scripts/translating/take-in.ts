import { numberChange } from "../../src/languages/numbers-in.ts"
import { stringsOf } from "../../src/languages/strings-of.ts"
import type { SourceHash } from "../../src/languages/states-of.ts"
import type { Translation, Translations } from "../../src/languages/translation.ts"
import { type Content, type Kind, kinds } from "../../src/schema/content.ts"
import { folderOf } from "../pipeline/load.ts"
import { tidied } from "./tidied.ts"
import type { Worksheet } from "./worksheet.ts"

/** What came of a worksheet. */
export interface TakenIn {
  /** Translations to write, whole, by kind and id. */
  changed: { kind: Kind; translation: Translation }[]
  /** Texts taken over. */
  taken: number
  /** Texts without a translation yet. */
  empty: number
  /** Why a text was not taken over, one sentence each. */
  refused: string[]
}

const kindOf = (folder: string) => kinds.find((kind) => folderOf(kind) === folder)

/** Puts the texts of a worksheet into the translations; what does not fit is refused, the rest is taken. */
export function takeIn(
  sheet: Worksheet,
  translator: string,
  { content, translations, hashOf }: Workbench,
): TakenIn {
  const result: TakenIn = { changed: [], taken: 0, empty: 0, refused: [] }
  for (const [place, lines] of Object.entries(sheet.entries)) {
    const [folder = "", id = ""] = place.split("/")
    const kind = kindOf(folder)
    const entries: Record<string, object> = kind === undefined ? {} : content[kind]
    const entry = Object.hasOwn(entries, id) ? entries[id] : undefined
    if (kind === undefined || entry === undefined) {
      result.refused.push(`${place}: there is no such entry`)
      continue
    }
    const sources = new Map(stringsOf(entry, kind).map(({ path, text }) => [path, text]))
    const strings: Translation["strings"] = {}
    for (const [path, line] of Object.entries(lines)) {
      const now = sources.get(path)
      const text = (typeof line === "string" ? line : line.text).trim()
      const source = typeof line === "string" ? now : line.source
      if (text === "") result.empty += 1
      else if (now === undefined || source === undefined) {
        result.refused.push(`${place} ${path}: the entry has no such text`)
      } else {
        const change = numberChange(source, text)
        if (change === null) strings[path] = { sourceHash: hashOf(source), text }
        else result.refused.push(`${place} ${path}: the translation ${change}`)
      }
    }
    const taken = Object.keys(strings).length
    result.taken += taken
    if (taken === 0) continue
    const before = translations.entries[kind][id]?.strings ?? {}
    const translation = {
      id,
      status: "draft" as const,
      translator,
      strings: { ...before, ...strings },
    }
    result.changed.push({ kind, translation: tidied(entry, kind, translation, hashOf) })
  }
  return result
}

/** What translators work on. */
export interface Workbench {
  content: Content
  translations: Translations
  hashOf: SourceHash
}
