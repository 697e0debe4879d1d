import type { Partly } from "../complete"
import type { choosing as english } from "../en/choosing"

/** Texts of ordering several sizes at once. */
export const choosing = {
  sizes: {
    lede: "Indiquez les quantités voulues ; toutes les tailles vont ensemble dans le panier.",
    quantity: "Quantité",
    quantityOf: "Quantité de {sku}",
    add: "Ajouter au panier",
    addOne: "Ajouter 1 article au panier",
    addMany: "Ajouter {count} articles au panier",
    adding: "Ajout en cours …",
    added: "Dans votre panier : les {count} articles.",
    addedOne: "Dans votre panier.",
    view: "Voir le panier",
    failed: "Cela n’a pas fonctionné. Rien n’a été ajouté et votre saisie est toujours là.",
    nothing: "Indiquez une quantité pour au moins une taille.",
    refused:
      "Rien n’a encore été ajouté. Corrigez les tailles marquées, puis ajoutez de nouveau ; toutes les quantités sont encore là.",
    page: "Commander plusieurs tailles : {title}",
    back: "Retour à {title}",
    rows: {
      quantity: "Indiquez un nombre entier de 1 à 99 ou laissez le champ vide.",
      "out-of-stock": "Cette taille est épuisée. Laissez le champ vide.",
      "over-stock": "Il en reste moins. Indiquez un nombre plus petit.",
      "not-sold-here": "Cette taille n’est pas vendue sur ce marché. Laissez le champ vide.",
      "not-sellable":
        "Ce produit ne peut pas être vendu pour le moment : ses informations de sécurité ou ses documents ne sont pas complets.",
      unknown: "Cette taille n’est plus vendue. Laissez le champ vide.",
    },
  },
} satisfies Partly<typeof english>
