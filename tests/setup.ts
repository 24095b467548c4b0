import fc from 'fast-check'

/** The same random cases on every machine, so that a red run can be repeated; FC_SEED=<number> looks elsewhere. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_240_326) })
