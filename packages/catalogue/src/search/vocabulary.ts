import type { Family, SpecificationOf } from "../schema/specification.ts"

/** Words by which one thing is asked for, in any language of the shop, and where they were read. */
export type Synonyms = { words: readonly string[]; source: string }

const tally =
  "domain survey of seller pages: enhance-me-training.com, gcskin.com, timeverbeauty.com"
const languages = "names of the thing in English, German and French"

const known = (source: string, ...words: string[]): Synonyms => ({ words, source })

type Thread = SpecificationOf<"lifting-thread">

/** Names of a thread's polymer. */
export const materialSynonyms: Readonly<Record<Exclude<Thread["material"], "unknown">, Synonyms>> =
  {
    PDO: known(
      "FDA 510(k) K240389, https://510k.innolitics.com/search/K240389",
      "PDO",
      "polydioxanone",
      "Polydioxanon",
    ),
    PLLA: known(
      "Wong 2021, PMC7812524",
      ...["PLLA", "PLA", "poly-L-lactic acid", "polylactic acid", "Polymilchsäure"],
      ...["acide polylactique"],
    ),
    PCL: known(
      "Wong 2021, PMC7812524",
      ...["PCL", "polycaprolactone", "Polycaprolacton", "caprolactone"],
    ),
    "P(LA/CL)": known(
      "Wong 2021, PMC7812524",
      ...["P(LA/CL)", "PLACL", "PLCL", "lactic acid caprolactone copolymer"],
    ),
    "PLGA cones on PLLA": known("FDA 510(k) K171005", "PLGA", "PLLA", "PLA"),
    polypropylene: known(
      "FDA 510(k) K050548",
      ...["polypropylene", "Polypropylen", "polypropylène", "PP"],
    ),
  }

/** Names of a thread's shape. */
export const designSynonyms: Readonly<Record<Thread["design"], Synonyms>> = {
  mono: known(tally, "mono", "smooth", "glatt", "lisse"),
  screw: known(tally, "screw", "spiral", "spirale", "tornado", "wound", "gewendelt", "torsadé"),
  twin: known(tally, "twin", "double", "doppelt"),
  cog: known(tally, "cog", "barb", "barbed", "Widerhaken", "cran", "cranté", "crans"),
  cone: known(tally, "cone", "cones", "Konus", "cône"),
  mesh: known(tally, "mesh", "Netz", "maille"),
  nose: known(tally, "nose", "nasal", "Nase", "nez"),
}

/** Names of what a family is. */
export const familySynonyms: Readonly<Record<Family, Synonyms>> = {
  "lifting-thread": known(
    languages,
    ...["thread", "threads", "lifting thread", "thread lift", "suture", "Faden", "Fäden"],
    ...["Fadenlifting", "Liftingfaden", "Liftingfäden", "fil", "fils", "fils tenseurs"],
  ),
  microcannula: known(
    languages,
    ...["cannula", "cannulas", "microcannula", "micro cannula", "blunt needle", "Kanüle"],
    ...["Kanülen", "Mikrokanüle", "Mikrokanülen", "stumpfe Kanüle", "canule", "canules"],
    ...["microcanule", "micro-canule", "canule mousse"],
  ),
  "multi-injector": known(
    languages,
    ...["multi injector", "multiinjector", "multi needle", "multineedle", "needle", "needles"],
    ...["mesotherapy", "Mehrfachnadel", "Multinadel", "Nadel", "Nadeln", "Mesotherapie"],
    ...["aiguille", "aiguilles", "multi-aiguilles", "mésothérapie", "multi-injecteur"],
  ),
  accessory: known(languages, "accessory", "accessories", "Zubehör", "accessoire", "accessoires"),
}

/** Names of the needle that comes with a cannula. */
export const pilotSynonyms = known(
  languages,
  ...["pilot", "pilot needle", "introducer", "Pilotnadel", "aiguille pilote", "aiguille guide"],
)
