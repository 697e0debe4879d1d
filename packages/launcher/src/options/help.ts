/** What `npx pnpm start --help` prints. */
export const helpText = `npx pnpm start [flags]

Starts the shop: PostgreSQL, backend and storefront, on this machine only. Ctrl-C stops all three.

  --port N            port of the shop            (SHOP_PORT, 8000)
  --backend-port N    port of backend and admin   (BACKEND_PORT, 9000)
  --postgres-port N   port of PostgreSQL          (POSTGRES_PORT, 5433)
                      0 takes any free port
  --data-dir PATH     database, secrets and logs  (FINEGAUGE_DATA_DIR, .data)
  --sample            put the sample catalogue in (the bundled PostgreSQL gets it without asking)
  --no-sample         start with an empty catalogue
  --fresh             empty the data folder first; asks before it does
  --yes, -y           answer yes, where there is no terminal to ask
  --help, -h          print this

  DATABASE_URL        use this PostgreSQL, as the application's role; none is started
  DATABASE_OWNER_URL  the same database as the role that owns it
  SHOP_URL            address that visitors use, when it is not http://localhost
  ADMIN_EMAIL, ADMIN_PASSWORD   login of the first admin user
`
