/** Texts that break a careless writer of XML, JSON or HTML, by name. */
export const hostileTexts: [name: string, text: string][] = [
  ["markup", `<script>alert(1)</script> & <b title="x">đậm</b>`],
  ["the end of a CDATA section", "a ]]> b <![CDATA[ c"],
  ["entities written out", "&lt;b&gt; &amp;amp; &#60; &nbsp;"],
  ["quotation marks of both kinds", `"hai" 'một' \\ "`],
  ["control characters", "a\u0000b\u0001c\u000bd\u000ce\u001ff\u007fg"],
  ["line ends of every kind", "a\nb\r\nc\rd\u0085e\u2028f\u2029g"],
  ["emoji beyond the first plane", "Chúc mừng 🎉 👩‍👩‍👧 𠮷"],
  ["lone surrogates", "a\ud83cb\udf89c"],
  ["what is no character", "a\ufffeb\uffffc"],
  ["the end of a script", "</script><!-- </content> -->"],
  ["a comment", "-- --> <!-- x"],
  ["a processing instruction", "<?xml version='1.0'?>"],
];
