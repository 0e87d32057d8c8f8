import { apiNotFound, ApiError } from "../workbook/apiError";
import { isHostObject } from "./hostObject";
import type { Session, HostObject } from "./session";
import { PATH, type ArgumentInfo, type ObjectPath } from "./wire";

/** Where the paths of a request begin. */
export interface Roots {
  readonly workbook: HostObject;
  service(name: string): HostObject | undefined;
}

/**
 * Finds the object of a path. Each path is walked once a request and remembered: an `Add` path appears once and must
 * create once, when the first action that uses it is reached. null stands for a null object.
 */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly roots: Roots,
    private readonly session: Session,
  ) {}

  resolve(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw new ApiError("GeneralException", `There is no object path ${String(id)}.`);
    const object = this.walk(path);
    this.found.set(id, object);
    return object;
  }

  /** The arguments with the client's objects put in their places. */
  arguments(info: ArgumentInfo | undefined): unknown[] {
    const values = info?.Arguments ?? [];
    return values.map((value, index) => this.substitute(value, info?.ReferencedObjectPathIds?.[index]));
  }

  private substitute(value: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference > 0) return this.resolve(reference);
    if (Array.isArray(reference) && Array.isArray(value))
      return value.map((inner: unknown, index) => this.substitute(inner, (reference as unknown[])[index]));
    if (typeof value === "object" && value !== null && "_ObjectPathId" in value) {
      const id = value._ObjectPathId;
      if (typeof id === "number") return this.resolve(id);
    }
    return value;
  }

  private walk(path: ObjectPath): HostObject | null {
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.roots.workbook;
      case PATH.service:
        return this.roots.service(name) ?? fail(apiNotFound(name));
      case PATH.reference:
        return this.kept(name);
      case PATH.nullObject:
        return null;
      default:
        return this.walkFromParent(path, name);
    }
  }

  private kept(reference: string): HostObject {
    const object = this.session.references.find(reference);
    if (!object || object.isGone()) throw new ApiError("InvalidReference", undefined, object?.className ?? "Range");
    return object;
  }

  private walkFromParent(path: ObjectPath, name: string): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === PATH.indexer) {
      const key = this.arguments(path.ArgumentInfo)[0];
      return parent.item?.(key, this.session) ?? fail(apiNotFound(`${parent.className}.getItem`));
    }
    const member = parent.member(name);
    if (path.ObjectPathType === PATH.property && member?.kind === "navigation") return member.get(this.session);
    if (path.ObjectPathType === PATH.method && member?.kind === "method") {
      const result = member.call(this.arguments(path.ArgumentInfo), this.session);
      if (result === null || isHostObject(result)) return result;
    }
    return fail(apiNotFound(`${parent.className}.${publicName(name)}`));
  }
}

/** "getRange" for the wire's "GetRange". */
export const publicName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

function fail(error: ApiError): never {
  throw error;
}
