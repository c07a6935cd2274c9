/** What the tests use of the reader of data packages, which has no types of its own. */
declare module 'datapackage' {
  interface Resource {
    read(options: { keyed: true }): Promise<Record<string, unknown>[]>;
  }

  export class Package {
    static load(descriptor: object, options: { basePath: string }): Promise<Package>;
    readonly errors: Error[];
    getResource(name: string): Resource | undefined;
  }
}
