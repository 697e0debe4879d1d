import type { Language } from "../languages/language.ts"
import type { GlossaryTerm } from "../schema/index.ts"

/** A stretch of text; `term` names the glossary entry that explains it, null for ordinary words. */
export interface TermSegment {
  text: string
  term: GlossaryTerm | null
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")

/** Every form of every term, longest first, so that "cannula gauge" wins over "cannula". */
function formsOf(terms: readonly GlossaryTerm[]): [form: string, term: GlossaryTerm][] {
  return terms
    .flatMap((term) =>
      [term.term, ...term.forms].map((form): [string, GlossaryTerm] => [form.toLowerCase(), term]),
    )
    .sort(([a], [b]) => b.length - a.length)
}

function matcherOf(forms: readonly (readonly [string, GlossaryTerm])[]): RegExp | null {
  if (forms.length === 0) return null
  const words = forms.map(([form]) => escaped(form)).join("|")
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})(?![\\p{L}\\p{N}-])`, "giu")
}

/** A text cut at the words of the field, each with its explanation; joined, the parts are the text. */
export function splitByTerms(text: string, terms: readonly GlossaryTerm[]): TermSegment[] {
  const forms = formsOf(terms)
  const matcher = matcherOf(forms)
  if (matcher === null) return [{ text, term: null }]
  const byForm = new Map(forms)
  const segments: TermSegment[] = []
  let end = 0
  for (const match of text.matchAll(matcher)) {
    if (match.index > end) segments.push({ text: text.slice(end, match.index), term: null })
    segments.push({ text: match[0], term: byForm.get(match[0].toLowerCase()) ?? null })
    end = match.index + match[0].length
  }
  if (end < text.length) segments.push({ text: text.slice(end), term: null })
  return segments
}

/** Glossary terms of a language's content, in alphabetical order, withdrawn ones left out. */
export function listTerms(
  glossary: Record<string, GlossaryTerm>,
  language: Language = "en",
): GlossaryTerm[] {
  return Object.values(glossary)
    .filter(({ status }) => status !== "withdrawn")
    .sort((a, b) => a.term.localeCompare(b.term, language))
}

/** Terms of which a form stands in any text of what is shown. */
export function termsFor(
  glossary: Record<string, GlossaryTerm>,
  shown: unknown,
  language: Language = "en",
): GlossaryTerm[] {
  const text = JSON.stringify(shown)
  return listTerms(glossary, language).filter(
    (term) => matcherOf(formsOf([term]))?.test(text) ?? false,
  )
}
