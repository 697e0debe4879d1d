import type { Partly } from "../complete"
import type { legal as english } from "../en/legal"

/** Texts of the legal pages; what stands on them comes from the shop. */
export const legal = {
  titles: {
    imprint: "Mentions légales",
    terms: "Conditions de vente",
    privacy: "Confidentialité",
    withdrawal: "Rétractation et retours",
  },
  description: "{title} de cette boutique, avec version et date.",
  version: "Version {version}, publiée le {date}",
  sampleTitle: "Ceci est un texte d’exemple",
  sample:
    "Il montre ce que contient une telle page. Ce n’est pas un conseil juridique, et une boutique le remplace avant de vendre quoi que ce soit.",
  noneTitle: "La boutique n’a pas encore publié ce texte",
  none: "Il figurera ici dès sa publication.",
  accept: "S’appliquent : {terms} et {withdrawal}.",
} satisfies Partly<typeof english>
