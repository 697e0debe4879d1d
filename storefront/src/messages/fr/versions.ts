import type { Partly } from "../complete"
import type { versions as english } from "../en/versions"

/** Texts of the pages of published versions. */
export const versions = {
  title: "Ce qui a changé dans les consignes de sécurité",
  description:
    "Chaque version publiée des consignes de sécurité, ce qui y a changé, et le texte tel qu’il était.",
  lede: "Chaque version reste à son adresse telle qu’elle a été publiée. Publiée ne veut pas dire relue : chaque version dit ce qu’elle est.",
  version: "Version {version}",
  versionDescription:
    "Ce qui a changé dans la version {version} des consignes de sécurité, et son texte complet.",
  published: "Publication",
  review: "Relecture clinique",
  hash: "Empreinte du contenu",
  reviewed: "relue par un clinicien nommé",
  draft: "brouillon, sans relecture clinique",
  changes: "Ce qui a changé depuis la version précédente",
  first: "C’est la première version. Il n’y en a pas d’autre à laquelle la comparer.",
  levels: {
    major: "À remarquer absolument : avertissements, qui ne doit pas être traité, conseils",
    minor: "Nouveau",
    patch: "Formulation",
  },
  topics: "Le texte de cette version",
  topic: "{title}, version {version}",
  asItWas: "{title}, tel que publié dans la version {version}",
  old: "Ceci est la version {version} du {date}.",
  newest: "Lire les consignes qui valent maintenant",
  unreadable:
    "Le texte de cette version a une autre forme que celle que ces pages peuvent afficher. Ce qui y a changé figure sur la page de la version.",
} satisfies Partly<typeof english>
