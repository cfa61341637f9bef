# The first screen of the page, which stands there before any program and without one. These words
# are written into index.html and fetched by nobody: `cargo run --example first_screen` does so.

page-council = المجلس الدنماركي للاجئين
page-cannot-run = لا يمكن للدليل أن يعمل على هذا الجهاز الآن. لم تُحفظ إجاباتك في أي مكان. اختر لغة لتحاول من جديد. أو اسأل { $council } أو موظفي مركزك.
page-about = فحص ذاتي مجاني: ما يحدث على الأرجح في قضية لجوئك في الدنمارك، وما يمكنك أن تفعله الآن. لا شيء مما تدخله يخرج من هذا الجهاز. هو إرشاد، وليس قرارًا.
page-help = مساعدة مجانية: { $council }، أو موظفو مركز اللجوء الذي تسكن فيه.
page-no-script = يحتاج الفحص الذاتي إلى ⁦JavaScript⁩. يرجى تشغيله، أو اسأل { $council } أو موظفي مركزك. إذا استلمت قرارًا، فاسأل اليوم: لديك عادةً سبعة أيام لتستأنف.
