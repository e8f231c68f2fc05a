package id.naungan;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;

/**
 * Everything tests are written with, in every test: one set of beans is one context, and seventeen contexts would each keep connections
 * and run the same jobs beside each other.
 */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(useDefaultFilters = false, includeFilters = @Filter(TestComponent.class), lazyInit = true)
class Worlds {}
