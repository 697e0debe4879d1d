import type { ResolvedGuidance } from "@finegauge/safety-content"
import { guidanceIn } from "@finegauge/safety-content/languages"
import type { ReactNode } from "react"
import { marketOf, type CountryCode, type Language } from "@/config/markets"
import type { Messages } from "@/messages"
import { Aftercare } from "./aftercare"
import { Before } from "./before"
import { CareCards } from "./care-cards"
import { Contraindications } from "./contraindications"
import { Effects } from "./effects"
import type { Depth } from "./evidence"
import { NormalCourse } from "./normal-course"
import { NotKnown } from "./not-known"
import { PractitionerNotes } from "./practitioner-notes"
import { Questions } from "./questions"
import { Sources } from "./sources"
import { VersionBlock } from "./version-block"
import { WordsRow } from "./words"

/** What decides how guidance is shown. */
export type View = {
  guidance: ResolvedGuidance
  locale: string
  country: CountryCode
  depth: Depth
  /** Language of the guidance; what is not translated says so itself. */
  language: Language
  texts: Messages["guidance"]
}

type SectionName = keyof Messages["guidance"]["sections"]

/** A part of the page; `filled` is false when the topics have nothing to say under this name. */
type Part = { name: SectionName; filled: boolean; content: ReactNode }

function riskParts({ guidance, country, depth, language, texts }: View): Part[] {
  const { redFlags, effects, contraindications } = guidance
  return [
    {
      name: "warnings",
      filled: Object.values(redFlags).some((flags) => flags.length > 0),
      content: (
        <CareCards
          redFlags={redFlags}
          depth={depth}
          language={language}
          emergencyNumber={guidanceIn(language).jurisdictions[country]?.emergency?.number}
          texts={texts.care}
          evidenceTexts={texts.evidence}
        />
      ),
    },
    {
      name: "normal",
      filled: effects.some(({ expected }) => expected),
      content: <NormalCourse guidance={guidance} language={language} texts={texts.normal} />,
    },
    {
      name: "effects",
      filled: effects.length > 0,
      content: (
        <Effects
          effects={effects}
          redFlags={redFlags}
          terms={depth === "full" ? guidance.glossary : []}
          depth={depth}
          language={language}
          formatLocale={marketOf(country).formatLocale}
          texts={texts.effects}
        />
      ),
    },
    {
      name: "contraindications",
      filled: contraindications.length > 0,
      content: (
        <Contraindications
          all={contraindications}
          depth={depth}
          language={language}
          texts={texts.contraindications}
        />
      ),
    },
  ]
}

function adviceParts({ guidance, locale, depth, language, texts }: View): Part[] {
  const { before, after, notKnown, questions } = guidance
  return [
    {
      name: "before",
      filled: before.length > 0,
      content: <Before advice={before} depth={depth} language={language} texts={texts.before} />,
    },
    {
      name: "aftercare",
      filled: after.length > 0,
      content: (
        <Aftercare after={after} depth={depth} language={language} texts={texts.aftercare} />
      ),
    },
    {
      name: "questions",
      filled: questions.length > 0,
      content: (
        <Questions questions={questions} locale={locale} depth={depth} language={language} />
      ),
    },
    {
      name: "notKnown",
      filled: notKnown.length > 0,
      content: <NotKnown entries={notKnown} depth={depth} language={language} />,
    },
  ]
}

function groundParts({ guidance, country, depth, language, texts }: View): Part[] {
  const notes = guidance.topics.flatMap(({ practitionerNotes }) => practitionerNotes)
  return [
    {
      name: "practitioner",
      filled: notes.length > 0,
      content: <PractitionerNotes notes={notes} />,
    },
    {
      name: "words",
      filled: depth === "full" && guidance.glossary.length > 0,
      content: <WordsRow terms={guidance.glossary} texts={texts.words} />,
    },
    {
      name: "sources",
      filled: guidance.sources.length > 0,
      content: (
        <Sources
          sources={guidance.sources}
          depth={depth}
          language={language}
          texts={texts.sources}
        />
      ),
    },
    {
      name: "version",
      filled: true,
      content: (
        <VersionBlock
          guidance={guidance}
          jurisdiction={guidanceIn(language).jurisdictions[country]}
          formatLocale={marketOf(country).formatLocale}
          texts={texts.versionRows}
        />
      ),
    },
  ]
}

/** The parts of the page in their order: when to get help, what to expect, what to do, what it all rests on. */
export function partsOf(view: View): Part[] {
  return [...riskParts(view), ...adviceParts(view), ...groundParts(view)].filter(
    ({ filled }) => filled,
  )
}
