import type { Partly } from "../complete"
import type { checkout as english } from "../en/checkout"

/** Texts of the checkout and the confirmation. */
export const checkout = {
  title: "Commande",
  progress: "Étapes de la commande",
  toCart: "Retour au panier",
  steps: {
    contact: "Coordonnées",
    address: "Adresse",
    shipping: "Livraison",
    payment: "Paiement",
    review: "Vérification",
  },
  stepOf: "Étape {step} sur {count}",
  continue: "Enregistrer et continuer",
  saving: "Enregistrement …",
  problem: "Il y a un problème",
  optional: "facultatif",
  contact: {
    title: "Comment pouvons-nous vous joindre ?",
    email: "Adresse e-mail",
    emailHint: "Utilisée uniquement pour des questions sur cette commande.",
  },
  address: {
    title: "Où faut-il livrer ?",
    firstName: "Prénom",
    lastName: "Nom",
    company: "Cabinet ou société",
    line1: "Numéro et rue",
    line1Us: "Numéro et rue",
    line2: "Bâtiment, étage ou appartement",
    city: "Ville",
    county: "Comté",
    state: "État",
    chooseState: "Choisissez un État",
    country: "Pays",
    countryHint:
      "Les prix, les taxes et la livraison dépendent du pays. Pour en changer, changez de pays en haut de la page.",
    phone: "Téléphone",
    phoneHint: "Uniquement pour le transporteur.",
    postalCode: {
      gb: "Code postal (postcode)",
      ie: "Code postal (Eircode)",
      de: "Code postal",
      fr: "Code postal",
      us: "Code postal (ZIP)",
    },
    invoice: "La facture est envoyée à la même adresse.",
  },
  countries: {
    gb: "Royaume-Uni",
    ie: "Irlande",
    de: "Allemagne",
    fr: "France",
    us: "États-Unis",
  },
  shipping: {
    title: "Comment faut-il livrer ?",
    legend: "Livraison",
    none: "Aucune livraison n’est proposée à cette adresse. Vérifiez l’adresse.",
  },
  payment: {
    title: "Comment souhaitez-vous payer ?",
    legend: "Paiement",
    invoice: "Payer sur facture",
    invoiceDetail: "Vous recevez d’abord les articles et payez sur la facture qui suit.",
  },
  review: {
    title: "Vérifiez votre commande",
    contact: "Coordonnées",
    address: "Adresse de livraison et de facturation",
    shipping: "Livraison",
    payment: "Paiement",
    lines: "Ce que vous commandez",
    edit: "Modifier",
    editOf: "Modifier : {what}",
    terms: "En appuyant sur le bouton, vous passez une commande que vous devez payer.",
    // The wording of the order button is prescribed by law (Code de la consommation, L221-14).
    order: "Commande avec obligation de paiement",
    ordering: "Commande en cours …",
  },
  guidance: {
    changedTitle: "Les consignes de sécurité ont changé",
    changedText:
      "Ce ne sont plus celles qui étaient affichées quand vous avez mis ceci dans votre panier. Rien n’a été commandé, et rien de ce que vous avez saisi n’est perdu. Lisez ce qui a changé ; vous pourrez ensuite continuer.",
    read: "Lire les consignes : {topic}",
    readProduct: "Lire toutes les consignes de sécurité pour {product}",
    accept: "J’ai lu ce qui a changé",
    accepting: "Enregistrement …",
    stoppedTitle: "Une partie de votre panier ne peut pas être commandée pour le moment",
    stoppedText:
      "Retirez-la de votre panier pour commander le reste. Rien n’a été commandé, et rien de ce que vous avez saisi n’est perdu.",
    reasons: {
      "no-specification": "Ce produit n’est plus vendu ici.",
      "no-guidance": "Il n’y a pas de consignes de sécurité pour ce produit.",
      "guidance-withdrawn":
        "Les consignes de sécurité pour ce produit ont été retirées : {topics}.",
      "guidance-unreadable":
        "Les consignes de sécurité pour ce produit ne peuvent pas être lues : {topics}.",
      "guidance-unreviewed":
        "Les consignes de sécurité pour ce produit n’ont été relues par aucun clinicien : {topics}.",
      "no-intended-purpose": "La destination (l’usage prévu) de ce produit n’est pas indiquée.",
      "no-legal-manufacturer": "Le fabricant légal de ce produit n’est pas indiqué.",
      "no-instructions-for-use": "Il n’y a pas de notice d’utilisation pour ce produit.",
      other: "Ce produit ne peut pas être vendu pour le moment.",
    },
  },
  errors: {
    "email-missing": "Indiquez votre adresse e-mail.",
    "email-invalid": "Indiquez une adresse e-mail telle que name@example.org.",
    "first-name-missing": "Indiquez votre prénom.",
    "last-name-missing": "Indiquez votre nom.",
    "line1-missing": "Indiquez le numéro et la rue.",
    "city-missing": "Indiquez la ville.",
    "province-missing": "Choisissez l’État.",
    "province-invalid": "Choisissez un État de la liste.",
    "postal-code-missing": "Remplissez le champ « {name} ».",
    "postal-code-invalid": "Remplissez le champ « {name} » sous la forme {example}.",
    "phone-invalid":
      "Indiquez un numéro de téléphone avec seulement des chiffres, des espaces et +, ou laissez le champ vide.",
    "too-long": "C’est trop long. Utilisez au plus {max} caractères.",
    "character-invalid": "N’utilisez ni retour à la ligne ni caractère de contrôle.",
    "shipping-missing": "Choisissez le mode de livraison.",
    "shipping-invalid": "Cette livraison n’est plus proposée. Choisissez à nouveau.",
    "payment-missing": "Choisissez comment vous souhaitez payer.",
    unavailable:
      "La boutique n’est pas entièrement accessible en ce moment ; ceci n’a donc pas été enregistré. Ce que vous avez saisi est encore là ; appuyez de nouveau sur le bouton dans une minute.",
    "out-of-stock":
      "Un article de votre panier n’est plus disponible dans cette quantité. Aucune commande n’a été passée. Allez au panier pour voir de quelle ligne il s’agit.",
    changed:
      "Votre panier a changé depuis l’affichage de cette page, peut-être dans une autre fenêtre. Aucune commande n’a été passée. Regardez-le de nouveau avant de commander.",
    "not-sellable":
      "Un article de votre panier ne peut pas être vendu pour le moment, parce que ses consignes de sécurité ou ses documents ne sont pas complets. Aucune commande n’a été passée. Allez au panier pour voir de quelle ligne il s’agit.",
    "guidance-changed":
      "Les consignes de sécurité d’un article de votre panier ont changé. Aucune commande n’a été passée. Rechargez cette page pour lire ce qui a changé.",
    busy: "Votre commande est déjà en cours. Attendez un instant et appuyez de nouveau sur le bouton ; elle n’est jamais passée deux fois.",
    other: "Cela n’a pas fonctionné, et rien n’a été commandé. Vérifiez les étapes et réessayez.",
  },
  confirmation: {
    title: "Merci. Votre commande est enregistrée.",
    number: "Numéro de commande {number}",
    numberHint: "Conservez ce numéro pour toute question.",
    lines: "Ce que vous avez commandé",
    nextTitle: "La suite",
    next: {
      prepare: "Nous préparons la livraison : {shipping}.",
      invoice: "La facture suit ; vous payez sur facture, rien maintenant.",
      questions: "Pour toute question, donnez le numéro de commande.",
    },
    sample:
      "Ceci est une boutique de démonstration : rien n’est livré et aucune facture n’est envoyée. Avec de vrais articles, la suite serait :",
    guidanceTitle: "Avant d’utiliser ces produits",
    guidanceText: "Ce qui peut mal tourner, qui ne doit pas être traité et que faire ensuite :",
    guidanceOf: "Consignes de sécurité pour {product}",
    none: "Il n’y a pas de commande récente dans ce navigateur.",
    noneText:
      "La confirmation est affichée pendant un jour dans le navigateur avec lequel la commande a été passée.",
    unavailable: {
      title: "Votre confirmation ne peut pas être affichée en ce moment",
      text: "La boutique n’a pas accès au système qui conserve les commandes. Votre commande est passée et y est conservée ; rien n’est perdu.",
      todo: "Attendez une minute et rechargez cette page.",
      retry: "Recharger",
    },
    privacy: "Cette page n’est affichée que dans ce navigateur, pendant un jour.",
  },
} satisfies Partly<typeof english>
