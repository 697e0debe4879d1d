import type { Partly } from "../complete"
import type { quickOrder as english } from "../en/quick-order"

/** Texts of the quick order: a list of SKUs and quantities, checked before anything is added. */
export const quickOrder = {
  title: "Commande rapide",
  lede: "Saisissez, collez ou scannez ce qu’il vous faut. Vous voyez d’abord le produit, le prix et le stock de chaque ligne ; rien n’entre dans le panier avant votre accord.",
  link: "Commande rapide par référence",
  lines: "Votre liste",
  more: "Ajouter des lignes",
  linesHint:
    "Par ligne, une référence et une quantité, séparées par une tabulation, une virgule, un point-virgule ou une espace. Sans quantité, c’est une pièce. Un lecteur qui écrit comme un clavier peut saisir ici des GTIN et des codes GS1.",
  example: "Référence 2",
  file: "Ou un fichier CSV",
  fileHint:
    "Choisissez-le ou déposez-le ici. 500 lignes au plus ; des colonnes pour la référence et la quantité.",
  check: "Vérifier la liste",
  checkAgain: "Vérifier à nouveau",
  checking: "Vérification …",
  list: "Lignes vérifiées",
  row: "de la ligne {row}",
  code: "Référence ou GTIN",
  quantity: "Quantité",
  drop: "Retirer",
  dropRow: "Retirer {code}",
  each: "{price} l’unité",
  merged: "{count} lignes avec ce code ont été réunies.",
  meant: "Vouliez-vous dire",
  use: "Prendre {sku}, {product}",
  sum: "Lignes qui peuvent être ajoutées :",
  add: "Ajouter {count} lignes au panier",
  addOne: "Ajouter 1 ligne au panier",
  good: "{count} lignes peuvent être ajoutées.",
  goodOne: "1 ligne peut être ajoutée.",
  bad: "{count} lignes sont à modifier : corrigez-les ou retirez-les, puis vérifiez à nouveau.",
  badOne: "1 ligne est à modifier : corrigez-la ou retirez-la, puis vérifiez à nouveau.",
  nothingYet: "Rien n’est encore dans le panier.",
  problem: "Rien n’a été ajouté",
  said: {
    empty: "La liste est vide. Saisissez ou collez au moins une référence.",
    "too-large":
      "La liste dépasse 200 kB. Envoyez-la en plusieurs parties ; vos lignes sont inchangées.",
    "too-many":
      "La liste a plus de 500 lignes. Envoyez-la en plusieurs parties ; vos lignes sont inchangées.",
    unavailable:
      "La boutique n’a pas accès à ses stocks en ce moment. Vos lignes sont conservées ; vérifiez à nouveau dans une minute.",
    mend: "Certaines lignes sont à modifier. Corrigez-les ou retirez-les, puis vérifiez à nouveau.",
    changed:
      "Les lignes, les prix ou le stock ne sont plus tels qu’ils étaient affichés. Les voici tels qu’ils sont maintenant : regardez-les et ajoutez-les à nouveau.",
    "not-added":
      "Le panier n’a pas pris les lignes ; il est inchangé. Les voici telles qu’elles sont maintenant.",
  },
  problems: {
    unknown: "Il n’y a pas de produit avec cette référence ici.",
    "unknown-gtin": "Aucun produit avec ce numéro n’est connu ici.",
    quantity: "Indiquez un nombre entier de 1 à 9999.",
    shape: "C’est plus qu’un code et une quantité. Ne gardez que ces deux-là.",
    "check-digit":
      "Le chiffre de contrôle de ce numéro est faux. Scannez à nouveau ou comparez les chiffres.",
    hibc: "C’est un code HIBC, qui n’est pas pris en charge ici. Utilisez la référence ou le code GS1.",
    unreadable:
      "Ce code ne peut pas être lu avec certitude. Scannez-le à nouveau, ou saisissez la référence.",
    "too-long": "C’est trop long pour une référence.",
    "not-sold-here": "Ce produit n’est pas vendu dans ce pays.",
    "not-sellable":
      "Ce produit ne peut pas être vendu pour le moment : ses consignes de sécurité ou ses documents ne sont pas complets.",
    "out-of-stock": "Ce produit est épuisé.",
    "over-stock":
      "Il en reste moins que cela, en comptant ce que contient votre panier. Choisissez une quantité plus petite.",
  },
} satisfies Partly<typeof english>
