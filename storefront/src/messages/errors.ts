/** Texts of the error page, apart from the rest because the browser needs them. */
export const errorTexts = {
  en: {
    title: "This page could not be shown",
    text: "Something failed on our side. Try again in a moment.",
    retry: "Try again",
    reference: "Reference",
  },
  de: {
    title: "Diese Seite kann gerade nicht gezeigt werden",
    text: "Bei uns ist etwas ausgefallen. Bitte versuchen Sie es gleich noch einmal.",
    retry: "Noch einmal versuchen",
    reference: "Kennung",
  },
  fr: {
    title: "Cette page ne peut pas être affichée",
    text: "Un problème est survenu de notre côté. Réessayez dans un instant.",
    retry: "Réessayer",
    reference: "Référence",
  },
}
