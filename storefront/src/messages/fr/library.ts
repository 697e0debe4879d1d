import type { Partly } from "../complete"
import type { library as english } from "../en/library"

/** Texts of the guidance library: index, questions, words, comparison and search. */
export const library = {
  treatments: "Traitements",
  shared: "Ce qui vaut pour tous les traitements",
  questions: "Ce que demandent les lecteurs",
  more: "Autres façons de lire",
  searchLink: "Chercher dans les consignes de sécurité",
  searchHint:
    "Tous les effets, signes et conseils dans une seule liste. Ce que vous saisissez reste sur votre appareil.",
  wordsLink: "Mots du domaine",
  wordsHint: "Les termes des praticiens et des études en langage simple.",
  compareLink: "Comparer deux traitements",
  compareHint:
    "À quoi sert chacun, ce qui est fait, ce qui a été montré et ce qui peut mal tourner, côte à côte.",
  versionsLink: "Ce qui a changé",
  versionsHint:
    "Chaque version publiée des consignes de sécurité et ce qui la distingue de la précédente.",
  dataLink: "Données pour d’autres programmes",
  dataHint: "Le même contenu en JSON, avec son schéma, et en bundle HL7 FHIR.",
  question: {
    description: "{question} Une réponse courte avec ses sources et ce que l’on ne sait pas.",
    topics: "Ceci fait partie de",
    related: "À lire ensuite",
    evidence: "Sur quoi repose la réponse",
  },
  words: {
    title: "Mots du domaine",
    description:
      "Termes des traitements esthétiques et des études, expliqués en langage simple : de la canule et du gauge à la méta-analyse.",
    lede: "Ce que disent les praticiens et les études, en langage simple.",
  },
  compare: {
    title: "Comparer deux traitements",
    description:
      "Des traitements côte à côte : à quoi ils servent, ce qui a été montré, ce qui peut mal tourner.",
    lede: "Aucun n’est meilleur pour tout le monde. Choisissez une paire pour voir ce qui diffère et ce que l’on ne sait pas.",
    pair: "{one} et {other}",
    pairDescription:
      "{one} et {other} côte à côte : but, méthode, preuves, effets indésirables et risques.",
    aim: "Ce que l’on en attend",
    method: "Ce qui est fait",
    shown: "Ce que les études ont montré",
    lasting: "Combien de temps cela dure",
    mainMessage: "À retenir",
    normal: "Ce qui est normal",
    serious: "Ce qui peut mal tourner gravement",
    absolute: "Qui ne doit pas être traité",
    emergency: "Demandez de l’aide tout de suite pour",
    onlyHere: "seulement ici",
    sources: "Sources",
    full: "Tout savoir : {title}",
  },
  search: {
    title: "Chercher dans les consignes de sécurité",
    description:
      "Tous les effets indésirables, signes d’alerte, contre-indications et conseils dans une seule liste où chercher.",
    lede: "Saisissez un mot, par exemple « bleus », « enceinte » ou « sauna ». La recherche se fait dans votre navigateur : ce que vous saisissez n’est envoyé nulle part et n’est pas conservé.",
    label: "Chercher",
    found: "{count} résultats",
    oneFound: "1 résultat",
    none: "Rien n’a été trouvé pour ces mots. Essayez un autre mot, ou lisez toute la liste ci-dessous.",
    all: "Tout, de A à Z",
    failed: "La recherche n’a pas fonctionné à l’instant. Tout reste affiché ci-dessous.",
    kinds: {
      topics: "Thème",
      effects: "Effet indésirable",
      contraindications: "Qui ne doit pas être traité",
      before: "Avant le traitement",
      after: "Après le traitement",
      redFlags: "Signe d’alerte",
      notKnown: "Non connu",
      questions: "Question",
      glossary: "Mot",
    },
  },
} satisfies Partly<typeof english>
