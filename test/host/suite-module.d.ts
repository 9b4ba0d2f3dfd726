/** All files of test/host/suite, put in by the bundler. */
declare module 'peksos:suite'
