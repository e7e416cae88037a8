/**
 * Members of newer Words that npm's frozen office.js lacks, made of the library's own building blocks: a shim, not a part of the host.
 * A member the loaded library already has is left alone, so a current library makes this a no-op.
 */

interface Library {
  readonly Word: Record<string, { readonly prototype: object } | undefined>;
  readonly OfficeExtension: {
    readonly ClientObject: new (context: unknown, path: unknown) => object;
    readonly BatchApiHelper: {
      createPropertyObject(type: unknown, parent: object, name: string, isCollection: boolean, flags: number): object;
      createMethodObject(
        type: unknown,
        parent: object,
        name: string,
        operation: number,
        args: unknown[],
        isCollection: boolean,
        invalidates: boolean,
        item: null,
        flags: number,
      ): object;
      createIndexerObject(type: unknown, parent: object, args: unknown[]): object;
      createChildItemObject(
        type: unknown,
        hasIndexer: boolean,
        parent: object,
        data: unknown,
        index: number,
      ): { _handleResult(data: unknown): void };
      invokeMethod(
        parent: object,
        name: string,
        operation: number,
        args: unknown[],
        flags: number,
        resultFlags: number,
      ): unknown;
      invokeSetProperty(parent: object, name: string, value: unknown, flags: number): void;
    };
    readonly Utility: {
      fixObjectPathIfNecessary(object: object, value: unknown): void;
      load(object: object, options: unknown): object;
    };
  };
}

/** A client object of the library with the values that were loaded into it. */
interface Loaded {
  context: { load(object: object, options: unknown): void };
  loaded?: Record<string, unknown>;
  items?: unknown[];
}

const READ = 1;
const READ_FLAGS = 4;

/** What office.js names the platform by, before the library proper is loaded. */
interface Loader {
  readonly OfficeExt: {
    readonly HostName: { readonly Host: { getInstance(): { readonly platformRemappings: Record<string, string> } } };
  };
}

/** Says which platform this is: the library of Word on the web knows only its own. To be called right after office.js ran. */
export const sayPlatform = ({ OfficeExt }: Loader, platform: string): void => {
  OfficeExt.HostName.Host.getInstance().platformRemappings['web'] = platform;
};

/** Adds the missing members. To be called when the library is ready, before the first request. */
export const addMissingMembers = (library: Library): void => {
  const pageSetup = scalarClass(library, 'PageSetup', pageSetupMembers);
  const change = scalarClass(library, 'TrackedChange', { Author: false, Date: false, Text: false, Type: false });
  const changes = collectionClass(library, 'TrackedChangeCollection', change);
  const { createPropertyObject, createMethodObject } = library.OfficeExtension.BatchApiHelper;
  addProperty(library.Word['Section'], 'pageSetup', (section) =>
    createPropertyObject(pageSetup, section, 'PageSetup', false, READ_FLAGS),
  );
  for (const owner of ['Body', 'ContentControl', 'Paragraph', 'Range']) {
    addMethod(library.Word[owner], 'getTrackedChanges', (target) =>
      createMethodObject(changes, target, 'GetTrackedChanges', READ, [], true, false, null, READ_FLAGS),
    );
  }
};

const pageSetupMembers: Readonly<Record<string, boolean>> = {
  Orientation: true,
  PageWidth: true,
  PageHeight: true,
  TopMargin: true,
  BottomMargin: true,
  LeftMargin: true,
  RightMargin: true,
  HeaderDistance: true,
  FooterDistance: true,
  DifferentFirstPageHeaderFooter: true,
};

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const addProperty = (
  type: { readonly prototype: object } | undefined,
  name: string,
  make: (owner: object) => object,
): void => {
  if (type === undefined || name in type.prototype) return;
  const made = new WeakMap<object, object>();
  Object.defineProperty(type.prototype, name, {
    configurable: true,
    get(this: object) {
      const present = made.get(this) ?? make(this);
      made.set(this, present);
      return present;
    },
  });
};

const addMethod = (
  type: { readonly prototype: object } | undefined,
  name: string,
  make: (owner: object) => object,
): void => {
  if (type === undefined || name in type.prototype) return;
  Object.defineProperty(type.prototype, name, {
    configurable: true,
    value(this: object) {
      return make(this);
    },
  });
};

/** A client class with scalar properties; true = can be set. */
const scalarClass = (
  library: Library,
  name: string,
  members: Readonly<Record<string, boolean>>,
): new (context: unknown, path: unknown) => object => {
  const { ClientObject, BatchApiHelper, Utility } = library.OfficeExtension;
  class Scalars extends ClientObject {
    get _className(): string {
      return name;
    }
    get _scalarPropertyNames(): string[] {
      return Object.keys(members).map(camel);
    }
    get _scalarPropertyOriginalNames(): string[] {
      return Object.keys(members);
    }
    get _scalarPropertyUpdateable(): boolean[] {
      return Object.values(members);
    }
    load(options: unknown): object {
      return Utility.load(this, options);
    }
    _KeepReference(): void {
      BatchApiHelper.invokeMethod(this, '_KeepReference', READ, [], READ_FLAGS, 0);
    }
    _handleResult(value: Record<string, unknown> | null): void {
      (ClientObject.prototype as { _handleResult(value: unknown): void })._handleResult.call(this, value);
      if (value === null || value === undefined) return;
      Utility.fixObjectPathIfNecessary(this, value);
      const self = this as unknown as Loaded;
      self.loaded = {
        ...self.loaded,
        ...Object.fromEntries(Object.keys(members).flatMap((each) => (each in value ? [[each, value[each]]] : []))),
      };
    }
    _handleIdResult(value: unknown): void {
      (ClientObject.prototype as { _handleIdResult(value: unknown): void })._handleIdResult.call(this, value);
    }
  }
  for (const [member, updateable] of Object.entries(members)) {
    Object.defineProperty(Scalars.prototype, camel(member), {
      configurable: true,
      get(this: Loaded) {
        if (this.loaded === undefined || !(member in this.loaded))
          throw new Error(`PropertyNotLoaded: ${name}.${camel(member)}`);
        return this.loaded[member];
      },
      ...(updateable && {
        set(this: Loaded, value: unknown) {
          this.loaded = { ...this.loaded, [member]: value };
          BatchApiHelper.invokeSetProperty(this, member, value, 0);
        },
      }),
    });
  }
  return Scalars;
};

/** A client class whose items are of another. */
const collectionClass = (
  library: Library,
  name: string,
  item: new (context: unknown, path: unknown) => object,
): new (context: unknown, path: unknown) => object => {
  const { ClientObject, BatchApiHelper, Utility } = library.OfficeExtension;
  class Items extends ClientObject {
    private list: unknown[] | null = null;
    get _className(): string {
      return name;
    }
    get _isCollection(): boolean {
      return true;
    }
    get items(): unknown[] {
      if (this.list === null) throw new Error(`PropertyNotLoaded: ${name}.items`);
      return this.list;
    }
    load(options: unknown): object {
      return Utility.load(this, options);
    }
    _KeepReference(): void {
      BatchApiHelper.invokeMethod(this, '_KeepReference', READ, [], READ_FLAGS, 0);
    }
    _GetItem(index: unknown): object {
      return BatchApiHelper.createIndexerObject(item, this, [index]);
    }
    _handleResult(value: { _Items?: unknown[] } | null): void {
      (ClientObject.prototype as { _handleResult(value: unknown): void })._handleResult.call(this, value);
      if (value === null || value === undefined) return;
      Utility.fixObjectPathIfNecessary(this, value);
      if (value._Items === undefined) return;
      this.list = value._Items.map((data, index) => {
        const child = BatchApiHelper.createChildItemObject(item, true, this, data, index);
        child._handleResult(data);
        return child;
      });
    }
  }
  return Items;
};
