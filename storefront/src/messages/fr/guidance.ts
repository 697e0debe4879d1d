import type { Partly } from "../complete"
import type { guidance as english } from "../en/guidance"

/** Texts around the guidance; the guidance itself comes from the content package. */
export const guidance = {
  indexTitle: "Consignes de sécurité",
  indexDescription:
    "Ce qui peut mal tourner avec les fils tenseurs, les microcanules et la mésothérapie à aiguilles multiples, qui ne doit pas être traité, soins après le traitement et signes d’alerte, avec sources.",
  indexLede:
    "Ce qui peut mal tourner, qui ne doit pas être traité, que faire avant et après, et quand demander de l’aide. Chaque chiffre nomme sa source.",
  topicDescription:
    "{title} : effets indésirables avec chiffres, qui ne doit pas être traité, soins après le traitement, signes d’alerte et sources.",
  heading: "Consignes de sécurité",
  draftTitle: "Brouillon, sans relecture clinique",
  draftText:
    "Aucun clinicien n’a encore vérifié ce texte. Il ne remplace ni l’avis de votre praticien ni la notice d’utilisation.",
  contents: "Sur cette page",
  sections: {
    warnings: "Signes d’alerte",
    normal: "Ce qui est normal",
    effects: "Ce qui peut mal tourner",
    contraindications: "Qui ne doit pas être traité",
    before: "Avant le traitement",
    aftercare: "Après le traitement",
    questions: "Ce que demandent les lecteurs",
    notKnown: "Ce que l’on ne sait pas",
    practitioner: "Pour les praticiens",
    words: "Mots du domaine",
    sources: "Sources",
    version: "Version",
  },
  care: {
    emergency: "Appelez le {number} tout de suite",
    emergencyNoNumber: "Appelez tout de suite le numéro d’urgence",
    urgent: "Demandez une aide médicale aujourd’hui même",
    contact: "Demandez à votre praticien",
    anyOf: "Un seul de ces signes suffit.",
    applies: "Compte {window} après le traitement",
    anyTime: "Compte à tout moment",
  },
  normal: {
    unknown: "on ne sait pas combien de temps",
    limit:
      "Normal ne veut pas dire sans danger. Si l’un de ces effets augmente au lieu de se calmer, regardez les signes d’alerte.",
  },
  before: {
    "lower-risk": "Comment réduire le risque",
    ask: "Ce qu’il faut demander",
    prepare: "Comment se préparer",
  },
  words: { all: "{count} mots en langage simple" },
  effects: {
    heterogeneity: "I² {share} % : les études regroupées se contredisent entre elles",
    lede: "Les nombres sont donnés pour {per}. Un intervalle signifie que les études divergent. « Non connu » signifie que personne n’a compté d’une manière qui dise à quelle fréquence cela arrive.",
    clinicalName: "Terme clinique",
    kind: "Nature",
    serious: "Grave",
    expected: "Fait normalement partie de la guérison",
    starts: "Début",
    lasts: "Durée",
    comesFrom: "Vient de",
    whatToDo: "Que faire",
    figures: "Les chiffres et d’où ils viennent",
    escalate: "Si cela s’aggrave : {title}",
    groups: {
      during: "Pendant le traitement",
      soon: "Dans les premiers jours et semaines",
      later: "Des semaines à des années plus tard",
    },
  },
  contraindications: {
    proposed:
      "Les trois groupes sont notre proposition ; aucune recommandation avec une telle répartition n’a été trouvée.",
    until: "Attendre jusqu’à",
    ask: "Question à poser",
    actions: {
      "do-not-treat": "Ne pas traiter",
      delay: "Reporter le traitement",
      "ask-prescriber":
        "Demandez à la personne qui l’a prescrit ; n’arrêtez pas un médicament de vous-même",
      "ask-practitioner": "Dites-le d’abord à votre praticien",
      refer: "Adresser à un médecin",
      "discard-device": "Jeter le dispositif sans l’utiliser",
    },
  },
  aftercare: {
    do: "À faire",
    avoid: "À éviter",
    ask: "À demander",
    start: "Le traitement",
    scale: "Une case est un jour. Une rangée entière : {time}.",
    allOverridable:
      "Si votre praticien vous a dit autre chose, suivez votre praticien. Les durées se comptent à partir de la fin du traitement.",
  },
  evidence: { one: "1 source", many: "{count} sources" },
  sources: {
    all: "Les {count} sources, et ce qui a été lu de chacune",
    names: "Les {count} sources",
    preprint: "prépublication, pas encore relue par une revue",
    secondary: "montre ce qui se dit ; faible pour ce qui est vrai",
  },
  versionRows: {
    package: "Version des consignes",
    hash: "Empreinte du contenu",
    topics: "Thèmes",
    reviewer: "Relecture clinique",
    noReviewer: "Personne pour l’instant",
    lastReviewed: "Dernière relecture",
    nextReviewDue: "Prochaine relecture prévue",
    author: "Rédaction",
    method: "Méthode",
    reportTo: "Signaler un problème avec un dispositif",
  },
  read: "Lire les consignes",
  full: "{title} : sur quoi repose chaque affirmation",
} satisfies Partly<typeof english>
