import type { Partly } from "../complete"
import type { catalogue as english } from "../en/catalogue"

/** Texts of home, catalogue and product page. */
export const catalogue = {
  home: {
    title: "Fils, canules et injecteurs d’après leurs mesures",
    description:
      "Fils tenseurs, microcanules et aiguilles multiples avec caractéristiques complètes, dessins à l’échelle et consignes de sécurité sourcées.",
    heading: "Chaque dispositif, dessiné à l’échelle.",
    lede: "Les mesures d’abord et, à côté de chaque dispositif, ce qui peut mal tourner, qui ne doit pas être traité et que faire ensuite.",
    plate: "Un produit de chaque gamme, tous à la même échelle.",
    plateEntry: "{title}, {variant}, à l’échelle",
    lines: "Gammes",
    lineCount: "{count} produits",
    lineCountOne: "1 produit",
    guidance: "Consignes de sécurité",
    guidanceLede:
      "Les mêmes consignes figurent sur chaque page de produit qu’elles concernent. Les lire ne demande pas de compte.",
    practice: "Comment lire cette boutique",
    practiceRows: {
      measurements: "Mesures",
      measurementsText:
        "Telles que la fiche technique les indique, en millimètres et en pouces. Ce qui n’est pas indiqué est affiché comme non indiqué.",
      drawings: "Dessins",
      drawingsText:
        "Établis d’après les mesures, à l’échelle ; ils montrent les proportions, pas l’aspect.",
      figures: "Chiffres de sécurité",
      figuresText:
        "Chacun a sa source à côté de lui. Quand les études divergent, vous voyez l’intervalle ; quand personne n’a compté, « non connu ».",
    },
  },
  catalogue: {
    title: "Catalogue",
    description: "Tous les produits par gamme, avec calibre, longueur, prix et stock.",
    lede: "{count} produits dans {lines} gammes. Choisissez d’après la nature du dispositif ; les tailles sont sur sa page.",
    lines: "Gammes",
    allLines: "Toutes les gammes",
    empty: "Cette gamme ne contient aucun produit pour le moment.",
    sizes: "{count} tailles",
    sizesOne: "1 taille",
    from: "à partir de",
    sample: "Exemple",
    toGuidance: "Consignes pour cette gamme",
  },
  price: {
    includingVat: "TTC",
    excludingSalesTax: "hors taxe de vente",
    each: "{price} l’unité",
    notSoldHere: "Non vendu dans ce pays",
  },
  stock: {
    in: "En stock",
    low: "Stock faible",
    out: "Épuisé",
  },
  product: {
    description: "{title} : {subtitle}. Mesures, prix, stock et consignes de sécurité.",
    sampleTitle: "Données d’exemple",
    sampleText:
      "Les mesures, le prix, le stock, le fabricant et la destination de ce produit sont inventés pour montrer le fonctionnement de la boutique. Ne vous y fiez pas.",
    drawing: "Dessin",
    drawingOf: "{title}, {variant}",
    scaleNote: "À l’échelle. Montre les proportions, pas l’aspect.",
    choose: "Choisir une taille",
    unavailable: "Barré : n’existe pas en {choice}. Le choisir mène à la taille la plus proche.",
    unavailableValue: "n’existe pas en {choice}, mène à la taille la plus proche",
    moved: "{title} est maintenant {value}, la taille la plus proche qui existe en {picked}.",
    order: "Prix et commande",
    reference: "Réf.",
    packOf: "Boîte de {count}",
    out: "Cette taille est épuisée.",
    allSizes: "Toutes les tailles",
    specification: "Caractéristiques",
    shared: "Commun à toutes les tailles",
    attribute: "Caractéristique",
    value: "Valeur",
    size: "Taille",
    priceColumn: "Prix ({note})",
    stockColumn: "Disponibilité",
    parties: "Qui est responsable",
    partyRows: {
      legalManufacturer: "Fabricant légal",
      euRepresentative: "Mandataire dans l’UE",
      importer: "Importateur",
      intendedPurpose: "Destination",
      ifu: "Notice d’utilisation",
      regulatoryBasis: "Base réglementaire",
      riskClass: "Classe de risque",
      certificate: "Certificat",
    },
    notStated: "Non indiqué",
    unstated: "Non indiqué par le fabricant",
    noIfu: "Aucune : ceci est un exemple",
    notes: "Remarques sur ce produit",
    warningLink: "Signes d’alerte après le traitement",
    warningLinkText: "Quand demander de l’aide, et à quelle vitesse",
    noGuidance:
      "Ceci est un accessoire, pas un dispositif médical ; aucune consigne de traitement ne s’y applique.",
  },
} satisfies Partly<typeof english>
