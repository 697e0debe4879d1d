import type { Partly } from "../complete"
import type { cart as english } from "../en/cart"

/** Texts of the cart and of what puts things into it. */
export const cart = {
  title: "Panier",
  empty: "Votre panier est vide.",
  toCatalogue: "Aller au catalogue",
  lines: "Dans votre panier",
  quantity: "Quantité",
  quantityOf: "Quantité de {product}",
  update: "Modifier",
  updateOf: "Modifier la quantité de {product}",
  remove: "Retirer",
  removeOf: "Retirer {product}",
  each: "{price} l’unité",
  sample: "Exemple",
  sampleNote:
    "Les lignes marquées Exemple sont des données d’exemple : ces articles n’existent pas et rien n’est livré.",
  toCheckout: "Passer à la caisse",
  summary: "Montant",
  continue: "Continuer les achats",
  moved: "Les prix sont maintenant ceux pour : {market}. Avant, ils étaient en {currency}.",
  orderedTitle: "Votre commande a été passée",
  orderedText:
    "Sa confirmation ne vous est peut-être pas parvenue. L’afficher ne commande rien une seconde fois.",
  orderedShow: "Afficher la confirmation",
  blocked: "Certaines lignes doivent être modifiées avant que vous puissiez commander.",
  add: "Ajouter au panier",
  adding: "Ajout en cours …",
  added: "Dans votre panier.",
  view: "Voir le panier",
  soldOut: "Épuisé",
  problems: {
    "out-of-stock": "Il n’en reste pas assez pour cette quantité. Choisissez-en une plus petite.",
    "sold-out":
      "Ce produit est épuisé pour le moment. Retirez-le pour continuer ; rien d’autre n’est touché.",
    "too-many": "Il en reste moins que cela. Choisissez une quantité plus petite.",
    quantity: "Indiquez un nombre entier de 1 à 99.",
    "not-sold-here": "Ce produit n’est pas vendu dans ce pays.",
    "not-sellable":
      "Ce produit ne peut pas être vendu pour le moment : ses consignes de sécurité ou ses documents ne sont pas complets. Retirez-le pour continuer ; rien d’autre n’est touché.",
    unavailable:
      "La boutique n’a pas accès à ses stocks en ce moment. Rien n’est perdu ; réessayez dans une minute.",
    "unknown-product": "Ce produit n’est plus vendu ici.",
    gone: "Cette ligne n’est plus dans votre panier.",
    other: "Cela n’a pas fonctionné. Votre panier est inchangé.",
    foreign: "La demande venait d’un autre site et n’a pas été exécutée.",
    "too-large": "La demande était trop volumineuse et n’a pas été exécutée.",
  },
  unavailable: {
    title: "Votre panier ne peut pas être affiché en ce moment",
    text: "La boutique n’a pas accès au système qui conserve les paniers. Rien n’est perdu : votre panier et ce que vous avez saisi y sont conservés, et aucune commande n’a été passée de ce fait.",
    todo: "Attendez une minute et rechargez cette page. En attendant, vous pouvez lire les produits et les consignes de sécurité.",
    retry: "Recharger",
  },
  totals: {
    items: "Articles",
    shipping: "Livraison",
    shippingLater: "à choisir pendant la commande",
    vat: "dont TVA",
    salesTax: "Taxe de vente",
    total: "Total",
    including: "TTC",
    excluding: "avant taxe de vente",
    discount: "Remise",
  },
} satisfies Partly<typeof english>
