/** What would run in a page, or end the element that it stands in, were it taken for anything but text. */
export const MARKUP =
  '</script><img src=x onerror=alert(1)><svg onload=alert(2)></style></title><!--<script>alert(3)</script>' +
  '"onmouseover="alert(4) javascript:alert(5) &lt;img src=y&gt; \u2028\u2029\ud800'
