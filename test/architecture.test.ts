import assert from 'node:assert/strict'
describe('placeholder', () => { it('runs', async () => { const {unified} = await import('unified'); assert.ok(unified) }) })
