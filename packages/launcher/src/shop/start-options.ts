/** What one start of the shop may be told; everything but the folder has a default that suits a test. */
export interface StartOptions {
  /** folder for database, secrets, logs and page cache; made when missing */
  dataDir: string
  /** ports on loopback; 0, the default, stands for any free one */
  shopPort?: number | undefined
  backendPort?: number | undefined
  postgresPort?: number | undefined
  /** sample data; by default once into an embedded database, never into another */
  sample?: boolean | undefined
  /** a PostgreSQL of the user's own; undefined starts the embedded one */
  database?: ExternalDatabase | undefined
  /** login of the first admin; undefined has one made for an embedded database, and none elsewhere */
  admin?: { email: string; password: string } | undefined
  /** address that visitors use, when it is not the local one */
  publicUrl?: string | undefined
  /** how progress is shown; "silent" by default */
  progress?: "terminal" | "lines" | "silent"
  /** told of every step as it begins */
  onProgress?: (line: string) => void
  /** ends a start that is under way */
  signal?: AbortSignal
}

/** Addresses of a PostgreSQL that the launcher does not start. */
export interface ExternalDatabase {
  /** as the role that the shop runs as */
  url: string
  /** as the role that owns the database; undefined when there is only one role */
  ownerUrl: string | undefined
}
