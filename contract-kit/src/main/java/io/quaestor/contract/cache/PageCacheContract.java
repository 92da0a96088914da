package io.quaestor.contract.cache;

import io.quaestor.question.QueryPage;

/** What every cache of pages of rows does. Extend it and hand over an empty one. */
public abstract class PageCacheContract extends ResultCacheContract<QueryPage> {
  protected PageCacheContract() {
    super(Samples.page(1), Samples.page(2));
  }
}
