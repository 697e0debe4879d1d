/** French interface texts so far; what is missing is read in English. */
export const fr = {
  // The wording of the order button is prescribed by law (Code de la consommation, L221-14).
  checkout: { review: { order: "Commande avec obligation de paiement" } },
}
