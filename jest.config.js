/** UI tests say `@jest-environment jsdom` in their first comment; everything else runs in plain Node. */
module.exports = {
  testEnvironment: 'node',
  // Stories over the Word host are long; on two cores both are wanted.
  maxWorkers: '100%',
  testTimeout: 30_000,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/', '<rootDir>/test/bench/'],
  setupFiles: ['<rootDir>/test/support/browser-stand-ins.ts'],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/support/empty-style.ts' },
  transform: { '^.+\\.tsx?$': ['ts-jest', { tsconfig: 'tsconfig.jest.json', diagnostics: false }] },
};
