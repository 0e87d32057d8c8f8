/** What somebody asked for and is not done yet: asked for again meanwhile, it is the same wish. */
export class Wishes<Kind> {
  private readonly underWay = new Map<Kind, Promise<boolean>>();

  carry(kind: Kind, begin: () => Promise<boolean>): Promise<boolean> {
    const wish = this.underWay.get(kind) ?? begin().finally(() => this.underWay.delete(kind));
    this.underWay.set(kind, wish);
    return wish;
  }
}
