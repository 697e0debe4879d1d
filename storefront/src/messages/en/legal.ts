/** Texts of the legal pages; what stands on them comes from the shop. */
export const legal = {
  titles: {
    imprint: "Imprint",
    terms: "Terms",
    privacy: "Privacy",
    withdrawal: "Cancellation and returns",
  },
  description: "{title} of this shop, with version and date.",
  version: "Version {version}, published {date}",
  sampleTitle: "This is sample text",
  sample:
    "It shows what such a page holds. It is no legal advice, and a shop replaces it before it sells anything.",
  noneTitle: "The shop has not published this text yet",
  none: "It will stand here as soon as it is published.",
  accept: "These apply: {terms}, and {withdrawal}.",
}
