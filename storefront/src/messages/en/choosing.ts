/** Texts of ordering several sizes at once. */
export const choosing = {
  sizes: {
    lede: "Give the quantities that you need; all sizes go into the cart together.",
    quantity: "Quantity",
    quantityOf: "Quantity of {sku}",
    add: "Add to cart",
    addOne: "Add 1 item to cart",
    addMany: "Add {count} items to cart",
    adding: "Adding …",
    added: "In your cart: all {count}.",
    addedOne: "In your cart.",
    view: "Go to the cart",
    failed: "That did not work. Nothing was added, and what you typed is still here.",
    nothing: "Give a quantity for at least one size.",
    refused:
      "Nothing was added yet. Mend the marked sizes and add again; all quantities are still here.",
    page: "Order several sizes of {title}",
    back: "Back to {title}",
    rows: {
      quantity: "Give a whole number from 1 to 99, or leave it empty.",
      "out-of-stock": "This size is sold out. Leave it empty.",
      "over-stock": "Fewer than this are left. Give a smaller number.",
      "not-sold-here": "This size is not sold in this market. Leave it empty.",
      "not-sellable":
        "This product cannot be sold at the moment: its safety guidance or its papers are not complete.",
      unknown: "This size is not sold any more. Leave it empty.",
    },
  },
}
