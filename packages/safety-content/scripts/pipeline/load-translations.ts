import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { TranslatedLanguage } from "../../src/languages/language.ts"
import {
  noTranslations,
  type Translations,
  translationSchema,
} from "../../src/languages/translation.ts"
import type { Fault } from "../../src/rules/rule.ts"
import type { Kind } from "../../src/schema/content.ts"
import { folderOf, namesByKind, type PlacedFault } from "./load.ts"
import { type Lines, linesOf, parse } from "./parse.ts"

/** What was read of one language; files of the faults are paths below the folder of translations. */
export interface LoadedTranslations {
  translations: Translations
  faults: PlacedFault[]
  place: (fault: Fault) => PlacedFault
}

/** Reads and validates the translations into one language below `root`; a missing folder holds none. */
export function loadTranslations(root: string, language: TranslatedLanguage): LoadedTranslations {
  const translations = noTranslations(language)
  const faults: PlacedFault[] = []
  const texts = new Map<string, string>()
  const linesIn = (kind: Kind, id: string): Lines => linesOf(texts.get(`${kind}/${id}`) ?? "")
  const fileOf = (kind: Kind, id: string) => `${language}/${folderOf(kind)}/${id}.yaml`

  const read = (kind: Kind, name: string): void => {
    const id = name.replace(/\.yaml$/, "")
    const file = fileOf(kind, id)
    const fault = (line: number, message: string) =>
      faults.push({ rule: "schema", kind, id, path: [], message, file, line })
    if (!name.endsWith(".yaml")) return void fault(1, `"${name}" is no .yaml file`)
    const text = readFileSync(join(root, file), "utf8")
    texts.set(`${kind}/${id}`, text)
    const parsed = parse(text)
    for (const error of parsed.errors) fault(error.line, `is not valid YAML: ${error.message}`)
    if (parsed.errors.length > 0) return
    const result = translationSchema.safeParse(parsed.value)
    if (!result.success) {
      for (const issue of result.error.issues) {
        const path = issue.path.map((part) => (typeof part === "number" ? part : String(part)))
        fault(linesIn(kind, id)(path), `${path.join(".") || "the entry"}: ${issue.message}`)
      }
    } else if (result.data.id !== id) {
      fault(linesIn(kind, id)(["id"]), `id "${result.data.id}" differs from the file name "${id}"`)
    } else translations.entries[kind][id] = result.data
  }

  for (const [kind, names] of namesByKind(join(root, language))) {
    for (const name of names) read(kind, name)
  }
  const place = (fault: Fault): PlacedFault => ({
    ...fault,
    file: fileOf(fault.kind, fault.id),
    line: linesIn(fault.kind, fault.id)(fault.path),
  })
  return { translations, faults, place }
}
