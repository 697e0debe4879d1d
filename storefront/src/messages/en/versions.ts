/** Texts of the pages of published versions. */
export const versions = {
  title: "What changed in the guidance",
  description:
    "Every published version of the safety guidance, what changed in it, and the text as it was.",
  lede: "Each version stays at its address as it was published. Published does not mean reviewed: each version says what it is.",
  version: "Version {version}",
  versionDescription:
    "What changed in version {version} of the safety guidance, and its full text.",
  published: "Published",
  review: "Clinical review",
  hash: "Content hash",
  reviewed: "reviewed by a named clinician",
  draft: "draft, not clinically reviewed",
  changes: "What changed since the version before",
  first: "This is the first version. There is none to compare it with.",
  levels: {
    major: "Must be noticed: warnings, who should not be treated, advice",
    minor: "New",
    patch: "Wording",
  },
  topics: "The text of this version",
  topic: "{title}, version {version}",
  asItWas: "{title}, as published in version {version}",
  old: "This is version {version} of {date}.",
  newest: "Read the guidance that holds now",
  unreadable:
    "The text of this version has another form than these pages can show. What changed in it stands on the page of the version.",
}
