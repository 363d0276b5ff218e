import * as fc from 'fast-check'

// The same cases every time: a change that fails fails for everybody. FC_SEED looks at others.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_240_205) })
