import type { Partly } from "../complete"
import type { shell as english } from "../en/shell"
import { errorTexts } from "../errors"

/** Texts that stand around every page, and on pages that are none. */
export const shell = {
  shop: {
    name: "Finegauge",
    skip: "Aller au contenu",
    sampleNotice:
      "Boutique de démonstration : produits, prix et stocks sont des données d’exemple. Rien n’est livré.",
  },
  navigation: {
    main: "Navigation principale",
    catalogue: "Catalogue",
    guidance: "Consignes de sécurité",
    cart: "Panier",
    cartCount: "(articles : {count})",
    market: "Pays",
    chooseMarket: "Choisir un pays",
    breadcrumb: "Vous êtes ici",
    home: "Accueil",
  },
  footer: {
    purpose:
      "Données techniques, dessins à l’échelle et consignes de sécurité sourcées pour fils, canules et injecteurs.",
    guidanceStatus: "Consignes",
    guidanceDraft: "brouillon",
    data: "Produits et prix",
    dataSample: "données d’exemple",
    units: "Unités",
    unitsMetric: "mm (pouces à côté)",
    unitsInch: "pouces (mm à côté)",
    emergency: "Numéro d’urgence",
    emergencyUnknown: "non enregistré",
  },
  form: {
    required: "obligatoire",
    optional: "facultatif",
    problem: "Il y a un problème",
  },
  notFound: {
    title: "Il n’y a pas de page ici",
    text: "L’adresse est peut-être mal saisie, ou le produit n’est plus au catalogue.",
    toCatalogue: "Aller au catalogue",
    toGuidance: "Lire les consignes de sécurité",
  },
  error: errorTexts.fr,
} satisfies Partly<typeof english>
