import type { Partly } from "../complete"
import type { checklist as english } from "../en/checklist"

/** Texts of the questions before a treatment. None of them may say that a treatment is safe. */
export const checklist = {
  title: "Questions avant le traitement",
  lede: "Pour la personne qui sera traitée. Un oui signifie que le point vous concerne.",
  privacy:
    "Vos réponses restent sur cette page. Rien n’est envoyé ni enregistré, et tout disparaît quand vous rechargez ou quittez la page.",
  open: "Répondre aux questions ici",
  opening: "Chargement des questions …",
  openFailed:
    "Le formulaire n’a pas pu être chargé. Vous pouvez quand même lire les questions et les parcourir.",
  withoutScript: "Pour y répondre ici, activez JavaScript. Vous pouvez aussi imprimer cette liste.",
  answers: { yes: "Oui", no: "Non", unsure: "Je ne sais pas" },
  progress: "{answered} questions sur {all} ont une réponse",
  points: "Points dont il faut parler : {count}.",
  verdicts: {
    stop: {
      title: "Arrêtez-vous et demandez",
      text: "Au moins une réponse est une raison de ne pas recevoir ce traitement, ou pas maintenant. N’allez pas plus loin. Parlez des points ci-dessous à un médecin ou à votre praticien.",
    },
    ask: {
      title: "Demandez avant",
      text: "Au moins une réponse doit être discutée avant que vous soyez traité. N’arrêtez pas de vous-même un médicament prescrit.",
    },
    open: {
      title: "Pas terminé",
      text: "Répondez à chaque question. Choisissez « Je ne sais pas » quand vous ne savez pas.",
    },
    none: {
      title: "Demandez quand même",
      text: "Vous avez répondu non à toutes les questions. Cela ne signifie pas que ce traitement vous convient, ni que rien ne peut mal tourner. Cela signifie seulement que ces questions n’ont trouvé aucune raison de s’arrêter. Personne ne s’est mis d’accord sur une liste complète de ces raisons. Votre praticien doit quand même vous interroger, vous examiner et parcourir la notice d’utilisation.",
    },
  },
  stopList: "Arrêtez-vous et demandez à propos de",
  askList: "Demandez avant à propos de",
  unsureNote: "Vous ne saviez pas. Renseignez-vous avant d’être traité.",
  until: "Attendre jusqu’à ce que ceci soit vrai",
  actions: {
    "do-not-treat": "Ne recevez pas ce traitement",
    delay: "Reportez le traitement",
    "ask-prescriber":
      "Demandez à la personne qui a prescrit votre médicament ou qui soigne votre maladie",
    "ask-practitioner": "Dites-le d’abord à votre praticien",
    refer: "Parlez d’abord à un médecin",
    "discard-device": "Le dispositif doit être jeté sans être utilisé",
  },
  note: "Ce que vous voulez demander",
  noteHint:
    "Pour votre propre entretien. Cette note est imprimée avec vos réponses et n’est conservée nulle part.",
  print: "Imprimer les questions et les réponses",
  clear: "Effacer toutes les réponses",
  cleared: "Toutes les réponses ont été effacées.",
  proposed:
    "Les groupes derrière ces réponses sont une proposition. Aucun clinicien ne les a vérifiés, et aucune recommandation avec une telle répartition n’a été trouvée.",
} satisfies Partly<typeof english>
