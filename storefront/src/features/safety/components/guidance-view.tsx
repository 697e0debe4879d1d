import { jurisdictions, type ResolvedGuidance } from "@finegauge/safety-content"
import type { ReactNode } from "react"
import { SectionHeading } from "@/components/ui/heading"
import { marketOf, type CountryCode } from "@/config/markets"
import type { Messages } from "@/messages"
import { Aftercare } from "./aftercare"
import { Before } from "./before"
import { CareCards } from "./care-cards"
import { Contraindications } from "./contraindications"
import { Effects } from "./effects"
import type { Depth } from "./evidence"
import { NotKnown } from "./not-known"
import { PractitionerNotes } from "./practitioner-notes"
import { Sentences } from "./sentences"
import { Sources } from "./sources"
import { VersionBlock } from "./version-block"

type Texts = Messages["guidance"]
type SectionName = keyof Texts["sections"]

function Section({
  name,
  texts,
  children,
}: {
  name: SectionName
  texts: Texts
  children: ReactNode
}) {
  return (
    <section className="guidance-section">
      <SectionHeading id={name}>{texts.sections[name]}</SectionHeading>
      {children}
    </section>
  )
}

function Contents({ names, texts }: { names: readonly SectionName[]; texts: Texts }) {
  return (
    <nav aria-label={texts.contents} className="contents">
      <ul>
        {names.map((name) => (
          <li key={name}>
            <a href={`#${name}`}>{texts.sections[name]}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/**
 * Everything a reader of one or more topics is shown, in one order for products and topic pages:
 * what matters most, when to get help, then the rest. Every entry carries its id as `data-guidance-id`.
 */
export function GuidanceView({
  guidance,
  country,
  depth,
  more,
  texts,
}: {
  guidance: ResolvedGuidance
  country: CountryCode
  depth: Depth
  /** Where the rest stands, when not all of it does here. */
  more?: ReactNode
  texts: Texts
}) {
  const jurisdiction = jurisdictions[country]
  const notes = guidance.topics.flatMap(({ practitionerNotes }) => practitionerNotes)
  const sections: [SectionName, ReactNode][] = [
    [
      "warnings",
      <CareCards
        key="warnings"
        redFlags={guidance.redFlags}
        depth={depth}
        emergencyNumber={jurisdiction?.emergency?.number}
        texts={texts.care}
        evidenceTexts={texts.evidence}
      />,
    ],
    [
      "effects",
      <Effects
        key="effects"
        effects={guidance.effects}
        depth={depth}
        redFlags={guidance.redFlags}
        formatLocale={marketOf(country).formatLocale}
        texts={texts.effects}
      />,
    ],
    [
      "contraindications",
      <Contraindications
        key="contraindications"
        all={guidance.contraindications}
        depth={depth}
        texts={texts.contraindications}
      />,
    ],
    ["before", <Before key="before" advice={guidance.before} depth={depth} />],
    [
      "aftercare",
      <Aftercare key="aftercare" after={guidance.after} depth={depth} texts={texts.aftercare} />,
    ],
    ["notKnown", <NotKnown key="notKnown" entries={guidance.notKnown} depth={depth} />],
    ...(notes.length > 0
      ? [
          ["practitioner", <PractitionerNotes key="notes" notes={notes} />] as [
            SectionName,
            ReactNode,
          ],
        ]
      : []),
    [
      "sources",
      <Sources key="sources" sources={guidance.sources} depth={depth} texts={texts.sources} />,
    ],
    [
      "version",
      <VersionBlock
        key="version"
        guidance={guidance}
        jurisdiction={jurisdiction}
        texts={texts.versionRows}
      />,
    ],
  ]
  return (
    <div className="guidance" lang="en">
      {guidance.topics.map((topic) => (
        <div key={topic.id} className="main-message" data-guidance-id={topic.id}>
          <p className="main-message-text">{topic.mainMessage}</p>
          <p>{topic.whatItIs}</p>
        </div>
      ))}
      <div className="ground-rules">
        <Sentences sentences={guidance.sentences} />
      </div>
      {more}
      <Contents names={sections.map(([name]) => name)} texts={texts} />
      {sections.map(([name, content]) => (
        <Section key={name} name={name} texts={texts}>
          {content}
        </Section>
      ))}
    </div>
  )
}
