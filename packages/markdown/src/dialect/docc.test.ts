import { describe } from 'vitest'
import { holds } from './holds.test.fixture.ts'

describe('DocC', () => {
  holds(
    [
      [
        'settings',
        '@Metadata {\n   @TitleHeading("Days")\n   @CallToAction(url: "https://q.example/", purpose: link, label: "Watch (13 min)")\n   @Contributors {\n      @GitHubUser(ada)\n   }\n}\n\nWords.',
        ['paragraph Watch (13 min)', 'paragraph ada', 'paragraph Words.'],
        ['5 markdown/unknown-shortcode'],
      ],
      [
        'rows, columns and pictures',
        '@Options(scope: global) {\n}\n@Row {\n   @Column(size: 2) {\n      @Image(source: "quay.png", alt: "The quay")\n   }\n   @Column {\n      Words.\n\n      - one\n   }\n}',
        ['figure posts/quay.png The quay|', 'paragraph Words.', 'list one'],
      ],
      [
        'tabs, videos and comments',
        '@Options(scope: global) {\n}\n@Tab("One") {\n   Words.\n}\n\n@Video(source: "https://q.example/v.mp4")\n\n@Comment {\n   no\n}',
        ['paragraph One', 'paragraph Words.', 'embed https://q.example/v.mp4'],
        ['12 markdown/comment'],
      ],
      [
        'links to pages',
        '@Options(scope: global) {\n}\n\nSee <doc:Days24-1-Quay>.',
        ['paragraph See Days24-1-Quay.'],
      ],
      [
        'code and names',
        '```swift\n@State(x) {\n}\n```\n\n@Ada said so.\n\n    @Test(expected = X)\n    f() {\n    }',
        ['code swift @State(x) {\n}', 'paragraph @Ada said so.', 'code null @Test(expected = X)\nf() {\n}'],
      ],
      [
        'annotations of Java',
        'Run it:\n\n    @Test(expected = Lost.class)\n    public void sail() {\n    }\n\n@Column(name = "quay")\nprivate String quay;',
        [
          'paragraph Run it:',
          'code null @Test(expected = Lost.class)\npublic void sail() {\n}',
          'paragraph @Column(name = "quay") private String quay;',
        ],
      ],
      [
        'code by indentation beside a page of DocC',
        '@Metadata {\n}\n\nWords.\n\n    @Image(source: quay)\n\n@Harbour(open) {',
        ['paragraph Words.', 'code null @Image(source: quay)', 'paragraph @Harbour(open) {'],
      ],
    ],
    {},
  )
})
