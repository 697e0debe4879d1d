import type { Partly } from "../complete"
import type { versions as english } from "../en/versions"

/** Texts of the pages of published versions. */
export const versions = {
  title: "Was sich an den Sicherheitshinweisen geändert hat",
  description:
    "Jede veröffentlichte Version der Sicherheitshinweise, was sich darin geändert hat, und der Text, wie er war.",
  lede: "Jede Version bleibt unter ihrer Adresse so, wie sie veröffentlicht wurde. Veröffentlicht heißt nicht geprüft: Jede Version sagt, was sie ist.",
  version: "Version {version}",
  versionDescription:
    "Was sich in Version {version} der Sicherheitshinweise geändert hat, und ihr vollständiger Text.",
  published: "Veröffentlicht",
  review: "Klinische Prüfung",
  hash: "Prüfsumme des Inhalts",
  reviewed: "geprüft von einer namentlich genannten Fachperson aus der Medizin",
  draft: "Entwurf, nicht klinisch geprüft",
  changes: "Was sich seit der vorigen Version geändert hat",
  first: "Dies ist die erste Version. Es gibt keine, mit der sie verglichen werden kann.",
  levels: {
    major: "Muss beachtet werden: Warnungen, wer nicht behandelt werden darf, Ratschläge",
    minor: "Neu",
    patch: "Wortlaut",
  },
  topics: "Der Text dieser Version",
  topic: "{title}, Version {version}",
  asItWas: "{title}, wie in Version {version} veröffentlicht",
  old: "Dies ist Version {version} vom {date}.",
  newest: "Lesen Sie die Hinweise, die jetzt gelten",
  unreadable:
    "Der Text dieser Version hat eine andere Form, als diese Seiten zeigen können. Was sich darin geändert hat, steht auf der Seite der Version.",
} satisfies Partly<typeof english>
