import type { LabelWords } from "../label-words.ts"

/** Labels in French; the bands are those of the EU product information template. */
export const labelWords: LabelWords = {
  bands: {
    "very-common": "Très fréquent",
    common: "Fréquent",
    uncommon: "Peu fréquent",
    rare: "Rare",
    "very-rare": "Très rare",
    "not-known": "Fréquence indéterminée",
  },
  bandRange: (lowest, highest) => `${lowest} à ${highest.toLowerCase()}`,
  evidence: {
    "meta-analysis": "Études regroupées",
    "controlled-trial": "Essai contrôlé",
    observational: "Études sans groupe de comparaison",
    survey: "Enquête",
    laboratory: "Étude en laboratoire",
    "case-reports": "Rapports de cas isolés",
    guideline: "Recommandation professionnelle",
    regulator: "Déclaration d'une autorité",
    "expert-opinion": "Avis d'experts",
    leaflet: "Fiches de cliniques ; non comparées à des études",
    inferred: "Découle d'autres faits ; non étudié en soi",
  },
  redFlagLevels: {
    emergency: "Urgence vitale : demandez de l'aide immédiatement",
    urgent: "Urgent : consultez un médecin le jour même",
    contact: "Demandez à votre praticien",
  },
  contraindicationClasses: {
    absolute: "Ne faites pas ce traitement",
    temporary: "Pas pour le moment",
    relative: "Demandez d'abord",
  },
  attribution: {
    device: "Le dispositif",
    procedure: "L'intervention",
    substance: "Ce qui est injecté",
    technique: "La façon de faire",
    contamination: "Des microbes sur les instruments, sur la peau ou dans le produit",
  },
  readExtent: {
    full: "lu en entier",
    abstract: "seul le résumé a été lu",
    excerpt: "seul un extrait a été lu",
  },
  draft: "Brouillon. Ces conseils n'ont pas été vérifiés par un clinicien.",
  reviewed: "Un clinicien nommé a vérifié ces conseils.",
  translation: "Traduction de l'anglais, brouillon. En cas de doute, le texte anglais fait foi.",
  untranslated: {
    missing: "Ce texte n'est pas encore traduit.",
    outdated: "Le texte anglais a changé depuis la traduction.",
  },
}
