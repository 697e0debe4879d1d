/** Version of the shape of the data; a new one may break readers, so it makes a release major. */
export const schemaVersion = 1
