/** German interface texts so far; what is missing is read in English. */
export const de = {
  // The wording of the order button is prescribed by law (BGB § 312j).
  checkout: { review: { order: "Zahlungspflichtig bestellen" } },
}
