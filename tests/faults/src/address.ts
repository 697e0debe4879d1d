/** A British address that the shop delivers to. */
export const address = {
  first_name: "Test",
  last_name: "Buyer",
  address_1: "1 Sample Street",
  city: "London",
  postal_code: "SW1A 1AA",
  country_code: "gb",
}
