package org.roundtable.common;

import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.query.QueryEnhancerSelector;
import org.springframework.stereotype.Component;

/**
 * Has Spring Data take queries as they are written. It would else parse each at start, a tenth of the work of a start, to be
 * able to rewrite it for other orders and projections. Hibernate still parses and checks every one.
 */
@Component
class PlainQueries extends QueryEnhancerSelector.DefaultQueryEnhancerSelector {
    PlainQueries() {
        super(QueryEnhancerFactories.fallback(), QueryEnhancerFactories.fallback());
    }
}
