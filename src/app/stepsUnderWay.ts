/** Steps that were asked for and are not done yet: asked for again meanwhile, a step is not begun twice. */
export class StepsUnderWay<Kind> {
  private readonly underWay = new Map<Kind, Promise<boolean>>();

  once(kind: Kind, begin: () => Promise<boolean>): Promise<boolean> {
    const step = this.underWay.get(kind) ?? begin().finally(() => this.underWay.delete(kind));
    this.underWay.set(kind, step);
    return step;
  }
}
