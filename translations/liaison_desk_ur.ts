<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur_PK">
<context>
    <name>AboveCeiling</name>
    <message>
        <source>Keep the text in the paper registry, and file a pointer record that says where it is.</source>
        <translation>متن کاغذی رجسٹر میں رکھیں اور ایک اشاراتی ریکارڈ بنائیں جو بتائے کہ وہ کہاں ہے۔</translation>
    </message>
    <message>
        <source>{what} is marked {level}; this desk may hold nothing above {ceiling}.</source>
        <translation>‏{what} پر نشان {level} ہے؛ یہ ڈیسک {ceiling} سے اوپر کچھ نہیں رکھ سکتا۔</translation>
    </message>
</context>
<context>
    <name>AcknowledgeButton</name>
    <message>
        <source>Acknowledge {name}…</source>
        <translation>‏{name} تسلیم کریں…</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>تسلیم کریں…</translation>
    </message>
</context>
<context>
    <name>AcknowledgeDialogs</name>
    <message>
        <source>How and when they were told</source>
        <translation>انہیں کیسے اور کب بتایا گیا</translation>
    </message>
    <message>
        <source>In which role they are named</source>
        <translation>ان کے نام کس عہدے میں آئے ہیں</translation>
    </message>
    <message>
        <source>It holds for this audience and for the record as it stands now.</source>
        <translation>یہ اس وصول کنندہ کے لیے اور ریکارڈ کی موجودہ شکل پر ہی لاگو ہے۔</translation>
    </message>
    <message>
        <source>It names nobody but these people, and each in the public role only.</source>
        <translation>اس میں صرف ان افراد کے نام ہیں، اور ہر ایک کا صرف سرکاری عہدے میں۔</translation>
    </message>
    <message>
        <source>It names office-holders only</source>
        <translation>اس میں صرف سرکاری عہدے داروں کے نام ہیں</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation>ریکارڈ میں درج کریں</translation>
    </message>
    <message>
        <source>The restriction in words</source>
        <translation>پابندی، الفاظ میں</translation>
    </message>
    <message>
        <source>The restriction was told</source>
        <translation>پابندی بتائی گئی</translation>
    </message>
</context>
<context>
    <name>Acknowledged</name>
    <message>
        <source>It names nobody but office-holders, in their role</source>
        <translation>اس میں صرف سرکاری عہدے داروں کے نام ہیں، ان کے عہدے کے ساتھ</translation>
    </message>
    <message>
        <source>Its special restriction (H3) was told to this audience</source>
        <translation>اس کی خاص پابندی (H3) اس وصول کنندہ کو بتائی گئی</translation>
    </message>
</context>
<context>
    <name>Acknowledgement</name>
    <message>
        <source>Acknowledged</source>
        <translation>تسلیم کرنے کی تاریخ</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>کس نے تسلیم کیا</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>وصول کنندہ</translation>
    </message>
    <message>
        <source>Content it covers</source>
        <translation>کس مواد پر لاگو</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>کس پر لاگو</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>الفاظ میں</translation>
    </message>
    <message>
        <source>Office-holders</source>
        <translation>سرکاری عہدے دار</translation>
    </message>
    <message>
        <source>What was acknowledged</source>
        <translation>کیا تسلیم کیا گیا</translation>
    </message>
    <message>
        <source>Who is named</source>
        <translation>کس کا نام ہے</translation>
    </message>
</context>
<context>
    <name>AcknowledgementLines</name>
    <message>
        <source>Changed since</source>
        <translation>اس کے بعد بدلا</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>نافذ</translation>
    </message>
    <message>
        <source>It names office-holders only…</source>
        <translation>اس میں صرف سرکاری عہدے داروں کے نام ہیں…</translation>
    </message>
    <message>
        <source>The restriction was told…</source>
        <translation>پابندی بتائی گئی…</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>تکمیل کی تاریخ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>آخری تاریخ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>ذمہ دار</translation>
    </message>
    <message>
        <source>What</source>
        <translation>موضوع</translation>
    </message>
</context>
<context>
    <name>Agency</name>
    <message>
        <source>Agreement profile</source>
        <translation>معاہدے کا خاکہ</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>بالائی حد</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ملک</translation>
    </message>
    <message>
        <source>Duty number</source>
        <translation>ڈیوٹی نمبر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Risk rating</source>
        <translation>خطرے کا درجہ</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>فریق</translation>
    </message>
    <message>
        <source>Third-party rule applies</source>
        <translation>تیسرے فریق کا قاعدہ لاگو</translation>
    </message>
</context>
<context>
    <name>AlikeList</name>
    <message>
        <source>Similar records</source>
        <translation>ملتے جلتے ریکارڈ</translation>
    </message>
</context>
<context>
    <name>AlreadyInMailbox</name>
    <message>
        <source>Nothing was overwritten. Choose another name or take the older file out first.</source>
        <translation>کسی فائل پر دوبارہ نہیں لکھا گیا۔ دوسرا نام چنیں یا پہلے پرانی فائل ہٹا لیں۔</translation>
    </message>
    <message>
        <source>{name} is already in the mailbox {folder}.</source>
        <translation>‏{name} ڈاک کے فولڈر {folder} میں پہلے سے موجود ہے۔</translation>
    </message>
</context>
<context>
    <name>AnswerForged</name>
    <message>
        <source>Ask {who} by another way whether the answer is genuine.</source>
        <translation>‏{who} سے کسی اور ذریعے سے پوچھیں کہ جواب اصلی ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>The answer of {who} is not taken in: {why}.</source>
        <translation>‏{who} کا جواب نہیں لیا گیا: {why}۔</translation>
    </message>
</context>
<context>
    <name>AnswerKnown</name>
    <message>
        <source>There is nothing more to do: what it says is on record.</source>
        <translation>مزید کچھ کرنا نہیں: یہ جو کہتا ہے وہ ریکارڈ میں ہے۔</translation>
    </message>
    <message>
        <source>This answer about {what} was taken in already.</source>
        <translation>‏{what} کے بارے میں یہ جواب پہلے ہی لیا جا چکا ہے۔</translation>
    </message>
</context>
<context>
    <name>AnswerUnsigned</name>
    <message>
        <source>Ask for the answer once more, signed.</source>
        <translation>جواب دوبارہ، دستخط کے ساتھ، طلب کریں۔</translation>
    </message>
    <message>
        <source>The answer of {who} is not taken in: it is not signed, and {who} has a certificate to sign with.</source>
        <translation>‏{who} کا جواب نہیں لیا گیا: اس پر دستخط نہیں، حالانکہ {who} کے پاس دستخط کا سرٹیفکیٹ ہے۔</translation>
    </message>
</context>
<context>
    <name>ApprovalRefused</name>
    <message>
        <source>Let another person approve it, once it is ready.</source>
        <translation>تیار ہونے پر کسی دوسرے شخص سے منظور کرائیں۔</translation>
    </message>
    <message>
        <source>{what} cannot be approved: {why}.</source>
        <translation>‏{what} کی منظوری نہیں ہو سکتی: {why}۔</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>About</source>
        <translation>کے بارے میں</translation>
    </message>
    <message>
        <source>Answered no</source>
        <translation>جواب: نہیں</translation>
    </message>
    <message>
        <source>Answered yes</source>
        <translation>جواب: ہاں</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>وصول کنندہ</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>بنیاد</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>شرائط</translation>
    </message>
    <message>
        <source>Content it covers</source>
        <translation>کس مواد پر لاگو</translation>
    </message>
    <message>
        <source>Countersigned by</source>
        <translation>جوابی دستخط کنندہ</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>فیصلے کی تاریخ</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>فیصلہ کنندہ</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>ختم ہونے کی تاریخ</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>جانچ</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>مدات</translation>
    </message>
    <message>
        <source>Mitigations</source>
        <translation>خطرہ کم کرنے کے اقدامات</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>ہر سطر میں ایک</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>مقصد</translation>
    </message>
    <message>
        <source>Reliability statement</source>
        <translation>معتبر ہونے کا بیان</translation>
    </message>
    <message>
        <source>Risk rating at the time</source>
        <translation>اُس وقت خطرے کی سطح</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>متعلقہ اکائیاں</translation>
    </message>
    <message>
        <source>Threat to life</source>
        <translation>جان کو خطرہ</translation>
    </message>
    <message>
        <source>What the statement rests on</source>
        <translation>بیان کس پر مبنی ہے</translation>
    </message>
</context>
<context>
    <name>AssessmentHead</name>
    <message>
        <source>Ask the post to refer it again: a decision covers the exact content only.</source>
        <translation>دفتر سے کہیں کہ اسے دوبارہ بھیجے: فیصلہ صرف عین اسی مواد پر لاگو ہے۔</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>جوابی دستخط شدہ</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>فیصلے کی تاریخ</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>نفاذ کی آخری تاریخ</translation>
    </message>
    <message>
        <source>Its time has run out.</source>
        <translation>اس کی مدت ختم ہو گئی ہے۔</translation>
    </message>
    <message>
        <source>Refer it again: a decision covers the exact content, and only for its time.</source>
        <translation>اسے دوبارہ بھیجیں: فیصلہ صرف عین اسی مواد پر اور صرف اپنی مدت میں لاگو ہے۔</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>خطرہ</translation>
    </message>
    <message>
        <source>What it covers was changed since.</source>
        <translation>جس پر یہ لاگو ہے وہ اس کے بعد بدلا گیا۔</translation>
    </message>
</context>
<context>
    <name>AssessmentSheet</name>
    <message>
        <source>A question without an answer counts as yes.</source>
        <translation>بغیر جواب سوال «ہاں» شمار ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>منظور کریں</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>جائزہ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>اجازت دیں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>جوابی دستخط کریں</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>منع کریں</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>جواب نہیں دیا</translation>
    </message>
    <message>
        <source>Refer again</source>
        <translation>دوبارہ بھیجیں</translation>
    </message>
    <message>
        <source>Refer to headquarters</source>
        <translation>صدر دفتر کو بھیجیں</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>معتبر ہونا</translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation>جوابات محفوظ کریں</translation>
    </message>
    <message>
        <source>The post cannot clear this alone: {codes}.</source>
        <translation>دفتر اکیلا اس کی اجازت نہیں دے سکتا: {codes}۔</translation>
    </message>
    <message>
        <source>risk rating</source>
        <translation>خطرے کی سطح</translation>
    </message>
</context>
<context>
    <name>Assurance</name>
    <message>
        <source>Assessment</source>
        <translation>جائزہ</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>ختم ہونے کی تاریخ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>دینے کی تاریخ</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>دینے والا</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>کس پر لاگو</translation>
    </message>
</context>
<context>
    <name>AssuranceStatus</name>
    <message>
        <source>Given</source>
        <translation>دی گئی</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>غیر مؤثر</translation>
    </message>
    <message>
        <source>Offered, not yet given</source>
        <translation>پیش کردہ، ابھی نہیں دی گئی</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>نامنظور</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>Attached to</source>
        <translation>کس سے منسلک</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>بائٹ</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>فائل کا نام</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>حجم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>قسم</translation>
    </message>
</context>
<context>
    <name>AttachmentTooLarge</name>
    <message>
        <source>Nothing was kept of it. Choose a smaller file or ask who sets the limit.</source>
        <translation>اس میں سے کچھ نہیں رکھا گیا۔ چھوٹی فائل چنیں یا پوچھیں کہ حد کون مقرر کرتا ہے۔</translation>
    </message>
    <message>
        <source>The file is larger than the {limit} bytes that are allowed.</source>
        <translation>فائل مجاز {limit} بائٹ سے بڑی ہے۔</translation>
    </message>
</context>
<context>
    <name>AttachmentsTab</name>
    <message>
        <source>Attach a file</source>
        <translation>فائل منسلک کریں</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Save a copy outside the desk</source>
        <translation>ڈیسک سے باہر نقل محفوظ کریں</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>نقل محفوظ کریں…</translation>
    </message>
    <message>
        <source>Saved outside the desk: {path}</source>
        <translation>ڈیسک سے باہر محفوظ کیا گیا: {path}</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can be kept</source>
        <translation>کلپ بورڈ پر رکھنے کے قابل کچھ نہیں ہے</translation>
    </message>
    <message>
        <source>View</source>
        <translation>دیکھیں</translation>
    </message>
</context>
<context>
    <name>AudienceField</name>
    <message>
        <source>Other audiences</source>
        <translation>دیگر وصول کنندگان</translation>
    </message>
    <message>
        <source>Others, such as HOST:RCMP, THIRD:FRANCE</source>
        <translation>دیگر، مثلاً HOST:RCMP, THIRD:FRANCE</translation>
    </message>
</context>
<context>
    <name>BackupFailed</name>
    <message>
        <source>Run the full check of this desk, then make the backup again.</source>
        <translation>اس ڈیسک کی مکمل جانچ کریں، پھر بیک اپ دوبارہ بنائیں۔</translation>
    </message>
    <message>
        <source>The backup does not check ({why}) and was thrown away.</source>
        <translation>بیک اپ جانچ میں درست نہیں نکلا ({why}) اور حذف کر دیا گیا۔</translation>
    </message>
</context>
<context>
    <name>BadInput</name>
    <message>
        <source>Correct it and try again; nothing was changed.</source>
        <translation>اسے درست کر کے دوبارہ کوشش کریں؛ کچھ تبدیل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>{what} cannot be used: {why}.</source>
        <translation>‏{what} قابل استعمال نہیں: {why}۔</translation>
    </message>
</context>
<context>
    <name>BatchChoices</name>
    <message>
        <source>&amp;Month</source>
        <translation>مہینہ (&amp;M)</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>تمام مہینے</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبانیں</translation>
    </message>
    <message>
        <source>M&amp;eetings</source>
        <translation>ملاقاتیں (&amp;E)</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>وصول کنندگان</translation>
    </message>
</context>
<context>
    <name>BatchPane</name>
    <message numerus="yes">
        <source>%Ln document(s) issued.</source>
        <translation>
            <numerusform>‏%Ln دستاویز جاری ہوئی۔</numerusform>
            <numerusform>‏%Ln دستاویزات جاری ہوئیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) not issued:</source>
        <translation>
            <numerusform>‏%Ln دستاویز جاری نہیں ہوئی:</numerusform>
            <numerusform>‏%Ln دستاویزات جاری نہیں ہوئیں:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) will be issued.</source>
        <translation>
            <numerusform>‏%Ln دستاویز جاری ہو گی۔</numerusform>
            <numerusform>‏%Ln دستاویزات جاری ہوں گی۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>فولڈر چنیں</translation>
    </message>
    <message>
        <source>Issue all</source>
        <translation>سب جاری کریں</translation>
    </message>
    <message>
        <source>Issue several readouts</source>
        <translation>کئی رودادیں جاری کریں</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>جاری نہیں ہوئیں</translation>
    </message>
    <message>
        <source>Save the files…</source>
        <translation>فائلیں محفوظ کریں…</translation>
    </message>
    <message>
        <source>Saved outside the desk: {path}</source>
        <translation>ڈیسک سے باہر محفوظ کیا گیا: {path}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>{made} of {total} made, {issued} issued</source>
        <translation>‏{total} میں سے {made} بنیں، {issued} جاری ہوئیں</translation>
    </message>
</context>
<context>
    <name>BeginsOtherwise</name>
    <message>
        <source>Record it as it begins, and take its steps one by one.</source>
        <translation>اسے ویسے ہی درج کریں جیسے یہ شروع ہوتا ہے، پھر مراحل ایک ایک کر کے طے کریں۔</translation>
    </message>
    <message>
        <source>{what} cannot begin as “{new}”; it begins as “{old}”.</source>
        <translation>‏{what} “{new}” سے شروع نہیں ہو سکتا؛ یہ “{old}” سے شروع ہوتا ہے۔</translation>
    </message>
</context>
<context>
    <name>BlobMissing</name>
    <message>
        <source>It may come with the next bundle.</source>
        <translation>یہ شاید اگلے پیکٹ کے ساتھ آئے۔</translation>
    </message>
    <message>
        <source>The attachment is not on this desk.</source>
        <translation>یہ منسلکہ اس ڈیسک پر نہیں ہے۔</translation>
    </message>
</context>
<context>
    <name>BriefParts</name>
    <message>
        <source>At the gate</source>
        <translation>جانچ پر</translation>
    </message>
    <message>
        <source>Last meetings</source>
        <translation>پچھلی ملاقاتیں</translation>
    </message>
    <message>
        <source>Nothing is open with those who will be there.</source>
        <translation>جو وہاں ہوں گے ان کے ساتھ کچھ باقی نہیں۔</translation>
    </message>
    <message>
        <source>They owe us</source>
        <translation>ان کے ذمے</translation>
    </message>
    <message>
        <source>To raise</source>
        <translation>اٹھانے کے لیے</translation>
    </message>
    <message>
        <source>We owe them</source>
        <translation>ہمارے ذمے</translation>
    </message>
    <message>
        <source>What they promised</source>
        <translation>انہوں نے کیا وعدہ کیا</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>ہم نے کیا وعدہ کیا</translation>
    </message>
    <message>
        <source>Who will be there</source>
        <translation>کون موجود ہوگا</translation>
    </message>
</context>
<context>
    <name>BrokenSeal</name>
    <message>
        <source>Nothing was changed. Copy it again from where it came, or ask the sender to send it again.</source>
        <translation>کچھ تبدیل نہیں ہوا۔ اسے اصل جگہ سے دوبارہ نقل کریں، یا بھیجنے والے سے دوبارہ بھیجنے کو کہیں۔</translation>
    </message>
    <message>
        <source>The bundle is refused: its seal is broken ({why}).</source>
        <translation>پیکٹ نامنظور: اس کی مہر ٹوٹی ہوئی ہے ({why})۔</translation>
    </message>
</context>
<context>
    <name>BrokenSignature</name>
    <message>
        <source>Nothing was changed. Report it to headquarters: someone may be pretending to be that desk.</source>
        <translation>کچھ تبدیل نہیں ہوا۔ صدر دفتر کو اطلاع دیں: ممکن ہے کوئی اس ڈیسک کا روپ دھار رہا ہو۔</translation>
    </message>
    <message>
        <source>The bundle is refused: the signature is not that of {desk} ({why}).</source>
        <translation>پیکٹ نامنظور: دستخط {desk} کے نہیں ہیں ({why})۔</translation>
    </message>
</context>
<context>
    <name>BundleContentRefused</name>
    <message>
        <source>Nothing was changed. Ask the sender to make it again, and report it.</source>
        <translation>کچھ تبدیل نہیں ہوا۔ بھیجنے والے سے اسے دوبارہ بنانے کو کہیں، اور اطلاع دیں۔</translation>
    </message>
    <message>
        <source>The bundle is refused: {why}.</source>
        <translation>پیکٹ نامنظور: {why}۔</translation>
    </message>
</context>
<context>
    <name>BundleForked</name>
    <message>
        <source>Nothing was changed, and nothing more is accepted from that desk. Tell headquarters&apos; security officer.</source>
        <translation>کچھ تبدیل نہیں ہوا، اور اب اس ڈیسک سے کچھ قبول نہیں ہو گا۔ صدر دفتر کے سیکیورٹی افسر کو بتائیں۔</translation>
    </message>
    <message>
        <source>The bundle is refused: {desk} has already sent another bundle {number}.</source>
        <translation>پیکٹ نامنظور: {desk} پہلے ہی ایک اور پیکٹ {number} بھیج چکا ہے۔</translation>
    </message>
</context>
<context>
    <name>BundleOvertaken</name>
    <message>
        <source>Another bundle for {name} was made meanwhile; this one was not.</source>
        <translation>اس دوران {name} کے لیے دوسرا پیکٹ بن گیا؛ یہ نہیں بنا۔</translation>
    </message>
    <message>
        <source>Make it again.</source>
        <translation>اسے دوبارہ بنائیں۔</translation>
    </message>
</context>
<context>
    <name>BundleRefused</name>
    <message>
        <source>Nothing was changed. Ask the sender to make it again.</source>
        <translation>کچھ تبدیل نہیں ہوا۔ بھیجنے والے سے اسے دوبارہ بنانے کو کہیں۔</translation>
    </message>
    <message>
        <source>The bundle is refused: {why}.</source>
        <translation>پیکٹ نامنظور: {why}۔</translation>
    </message>
</context>
<context>
    <name>CalendarName</name>
    <message>
        <source>both calendars</source>
        <translation>دونوں کیلنڈر</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>ہر روز</translation>
    </message>
    <message>
        <source>home calendar</source>
        <translation>ہمارا کیلنڈر</translation>
    </message>
    <message>
        <source>host calendar</source>
        <translation>میزبان کا کیلنڈر</translation>
    </message>
</context>
<context>
    <name>CannotClearAlone</name>
    <message>
        <source>Answer what is missing, or refer it to headquarters.</source>
        <translation>جو باقی ہے اس کا جواب دیں، یا صدر دفتر کو بھیجیں۔</translation>
    </message>
    <message>
        <source>The post cannot clear this alone: {why}.</source>
        <translation>دفتر اکیلا اس کی اجازت نہیں دے سکتا: {why}۔</translation>
    </message>
</context>
<context>
    <name>CannotUndo</name>
    <message>
        <source>Correct the record instead; the history keeps both.</source>
        <translation>اس کے بجائے ریکارڈ درست کریں؛ سرگزشت میں دونوں رہیں گے۔</translation>
    </message>
    <message>
        <source>This cannot be undone: {why}.</source>
        <translation>اسے واپس نہیں لیا جا سکتا: {why}۔</translation>
    </message>
</context>
<context>
    <name>CaptureSheet</name>
    <message>
        <source>&amp;What it is about</source>
        <translation>&amp;کس بارے میں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>It becomes</source>
        <translation>یہ بنے گا</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>ابھی کچھ نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>Save it or cancel it first, or make something else of this line.</source>
        <translation>پہلے اسے محفوظ یا منسوخ کریں، یا اس سطر سے کچھ اور بنائیں۔</translation>
    </message>
    <message>
        <source>That form holds a draft of yours.</source>
        <translation>اس فارم میں آپ کا ایک مسودہ ہے۔</translation>
    </message>
    <message>
        <source>Type one line.</source>
        <translation>ایک سطر لکھیں۔</translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation>کچھ لکھ لیں</translation>
    </message>
</context>
<context>
    <name>CardUnusable</name>
    <message>
        <source>Check that the card is in its reader, the module is that of its maker, and the PIN is right.</source>
        <translation>دیکھیں کہ کارڈ ریڈر میں ہے، ماڈیول اس کے بنانے والے کا ہے، اور PIN درست ہے۔</translation>
    </message>
    <message>
        <source>The smart card cannot be used through {module}: {why}.</source>
        <translation>‏{module} کے ذریعے سمارٹ کارڈ استعمال نہیں ہو سکتا: {why}۔</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Closed</source>
        <translation>ختم شدہ</translation>
    </message>
    <message>
        <source>Crime area</source>
        <translation>جرم کا شعبہ</translation>
    </message>
    <message>
        <source>Lead home agency</source>
        <translation>مرکزی ادارہ، ہمارا فریق</translation>
    </message>
    <message>
        <source>Lead host agency</source>
        <translation>مرکزی ادارہ، میزبان فریق</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>قانونی روک</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>کھولا گیا</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>نظرِ ثانی</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>متعلقہ اکائیاں</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>خلاصہ</translation>
    </message>
</context>
<context>
    <name>CaseDialogs</name>
    <message>
        <source>Close the case</source>
        <translation>مقدمہ ختم کریں</translation>
    </message>
    <message>
        <source>File</source>
        <translation>شامل کریں</translation>
    </message>
    <message>
        <source>File a meeting here</source>
        <translation>ملاقات یہاں شامل کریں</translation>
    </message>
    <message>
        <source>File a request here</source>
        <translation>درخواست یہاں شامل کریں</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>ملاقات</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>دوبارہ کھولیں</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>مقدمہ دوبارہ کھولیں</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>درخواست</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message numerus="yes">
        <source>%Ln record(s) of this case did not come to an end.</source>
        <translation>
            <numerusform>اس مقدمے کا %Ln ریکارڈ مکمل نہیں ہوا۔</numerusform>
            <numerusform>اس مقدمے کے %Ln ریکارڈ مکمل نہیں ہوئے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>مد شامل کریں</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>مقدمہ ختم کریں</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ختم شدہ</translation>
    </message>
    <message>
        <source>Crime area</source>
        <translation>جرم کا شعبہ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ترمیم کریں</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>مراسلت</translation>
    </message>
    <message>
        <source>File a meeting here</source>
        <translation>ملاقات یہاں شامل کریں</translation>
    </message>
    <message>
        <source>File a request here</source>
        <translation>درخواست یہاں شامل کریں</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>حوالگیاں</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سرگزشت</translation>
    </message>
    <message>
        <source>Items of information</source>
        <translation>معلومات کی مدات</translation>
    </message>
    <message>
        <source>Lead home agency</source>
        <translation>مرکزی ادارہ، ہمارا فریق</translation>
    </message>
    <message>
        <source>Lead host agency</source>
        <translation>مرکزی ادارہ، میزبان فریق</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>قانونی روک</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>ملاقاتیں</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>دیگر کام</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>نئی درخواست</translation>
    </message>
    <message>
        <source>No material changed hands for its requests.</source>
        <translation>اس کی درخواستوں کے لیے کوئی مواد حوالے نہیں ہوا۔</translation>
    </message>
    <message>
        <source>No subject is named.</source>
        <translation>کوئی متعلقہ اکائی درج نہیں۔</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>کھولا گیا</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>جائزہ</translation>
    </message>
    <message>
        <source>Remove from the desk</source>
        <translation>ڈیسک سے ہٹائیں</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>دوبارہ کھولیں</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>درخواستیں</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>نظرِ ثانی</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>متعلقہ اکائیاں</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>خلاصہ</translation>
    </message>
    <message>
        <source>Take out of the case</source>
        <translation>مقدمے سے نکالیں</translation>
    </message>
</context>
<context>
    <name>CaseStillOpen</name>
    <message>
        <source>Bring them to their end, or take them out of the case.</source>
        <translation>انہیں مکمل کریں، یا مقدمے سے نکالیں۔</translation>
    </message>
    <message>
        <source>{what} cannot be closed: {refs} did not come to an end.</source>
        <translation>‏{what} ختم نہیں ہو سکتا: {refs} مکمل نہیں ہوئے۔</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>All</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>مقدمے</translation>
    </message>
    <message>
        <source>Choose a case, or open a new one.</source>
        <translation>کوئی مقدمہ چنیں، یا نیا کھولیں۔</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ختم شدہ</translation>
    </message>
    <message>
        <source>Edit case</source>
        <translation>مقدمہ بدلیں</translation>
    </message>
    <message>
        <source>Item of information</source>
        <translation>معلومات کی مد</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>قانونی روک</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>نیا مقدمہ</translation>
    </message>
    <message>
        <source>No case here.</source>
        <translation>یہاں کوئی مقدمہ نہیں۔</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھلے</translation>
    </message>
</context>
<context>
    <name>Caveat</name>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message numerus="yes">
        <source>%Ln record(s) were erased.</source>
        <translation>
            <numerusform>‏%Ln ریکارڈ مٹایا گیا۔</numerusform>
            <numerusform>‏%Ln ریکارڈ مٹائے گئے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>مٹائے گئے</translation>
    </message>
    <message>
        <source>No table holds their text any more.</source>
        <translation>اب کسی جدول میں ان کا متن نہیں۔</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>سرٹیفکیٹ محفوظ کریں…</translation>
    </message>
    <message>
        <source>Text is left in: {tables}</source>
        <translation>متن ان میں باقی ہے: {tables}</translation>
    </message>
    <message>
        <source>The order goes out with the next bundle. The certificate names ids and days, no person.</source>
        <translation>حکم اگلے پیکٹ کے ساتھ جائے گا۔ سرٹیفکیٹ میں شناختی نمبر اور دن ہیں، کوئی شخص نہیں۔</translation>
    </message>
</context>
<context>
    <name>Checker</name>
    <message>
        <source>Ask its sender before you rely on it.</source>
        <translation>اس پر بھروسا کرنے سے پہلے بھیجنے والے سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Certificate withdrawn</source>
        <translation>سرٹیفکیٹ واپس لیا گیا</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>درست نہیں</translation>
    </message>
    <message>
        <source>For</source>
        <translation>برائے</translation>
    </message>
    <message>
        <source>Headquarters’ certificate is not at hand: who signed is not proved.</source>
        <translation>صدر دفتر کا سرٹیفکیٹ یہاں نہیں ہے: دستخط کس نے کیے، یہ ثابت نہیں۔</translation>
    </message>
    <message>
        <source>It was not given yet, or was cut off.</source>
        <translation>وہ ابھی کیا نہیں گیا، یا کاٹ دیا گیا۔</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>نشان</translation>
    </message>
    <message>
        <source>Nobody vouches for the name</source>
        <translation>نام کی تصدیق کوئی نہیں کرتا</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحات</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>حوالہ</translation>
    </message>
    <message>
        <source>The code does not show who made it: compare it with the issuing post’s log.</source>
        <translation>کوڈ سے پتا نہیں چلتا کہ اسے کس نے بنایا: جاری کرنے والے دفتر کے لاگ سے ملائیں۔</translation>
    </message>
    <message>
        <source>The file is whole, but the log of this desk does not bear it out.</source>
        <translation>فائل سالم ہے، مگر اس ڈیسک کا لاگ اس کی تصدیق نہیں کرتا۔</translation>
    </message>
    <message>
        <source>The text is unchanged and fits its code. Nobody has signed it.</source>
        <translation>متن بدلا نہیں گیا اور اپنے کوڈ کے مطابق ہے۔ کسی نے دستخط نہیں کیے۔</translation>
    </message>
    <message>
        <source>The text is unchanged and the signatures fit it.</source>
        <translation>متن بدلا نہیں گیا اور دستخط اس کے مطابق ہیں۔</translation>
    </message>
    <message>
        <source>The text is unchanged, and everybody who signed is known.</source>
        <translation>متن بدلا نہیں گیا، اور دستخط کرنے والے سب معلوم ہیں۔</translation>
    </message>
    <message>
        <source>The text is unchanged, but a signature is missing: {who}.</source>
        <translation>متن بدلا نہیں گیا، مگر ایک دستخط موجود نہیں: {who}۔</translation>
    </message>
    <message>
        <source>There it is {reference}: {status}.</source>
        <translation>وہاں یہ {reference} ہے: {status}۔</translation>
    </message>
    <message>
        <source>This file was changed, or is damaged. Do not rely on it.</source>
        <translation>یہ فائل بدلی گئی ہے، یا خراب ہے۔ اس پر بھروسا نہ کریں۔</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخہ</translation>
    </message>
    <message>
        <source>Vouched for by headquarters</source>
        <translation>صدر دفتر سے تصدیق شدہ</translation>
    </message>
    <message>
        <source>fits the text</source>
        <translation>متن کے مطابق</translation>
    </message>
    <message>
        <source>not to be relied on</source>
        <translation>قابلِ بھروسا نہیں</translation>
    </message>
    <message>
        <source>{when}, as a timestamp proves</source>
        <translation>‏{when}، وقت کی تصدیق سے ثابت</translation>
    </message>
</context>
<context>
    <name>ChecklistPane</name>
    <message>
        <source>Art. {number}</source>
        <translation>آرٹیکل {number}</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>جانچ فہرست</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>گنا گیا</translation>
    </message>
    <message>
        <source>Each line leads to the figures that answer it.</source>
        <translation>ہر سطر ان اعداد تک لے جاتی ہے جو اس کا جواب ہیں۔</translation>
    </message>
    <message>
        <source>Nothing to count</source>
        <translation>گننے کو کچھ نہیں</translation>
    </message>
    <message>
        <source>What the Directive wants recorded</source>
        <translation>ہدایت نامہ کیا درج کرانا چاہتا ہے</translation>
    </message>
</context>
<context>
    <name>Classification</name>
    <message>
        <source>Confidential</source>
        <translation>صیغۂ راز</translation>
    </message>
    <message>
        <source>Protected A</source>
        <translation>محفوظ A</translation>
    </message>
    <message>
        <source>Protected B</source>
        <translation>محفوظ B</translation>
    </message>
    <message>
        <source>Protected C</source>
        <translation>محفوظ C</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>محدود</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>خفیہ</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>انتہائی خفیہ</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>غیر درجہ بند</translation>
    </message>
</context>
<context>
    <name>ClearedAlone</name>
    <message>
        <source>Refer it to headquarters.</source>
        <translation>اسے صدر دفتر کو بھیجیں۔</translation>
    </message>
    <message>
        <source>{what} cannot be cleared by a post: {why}.</source>
        <translation>‏{what} کی اجازت دفتر نہیں دے سکتا: {why}۔</translation>
    </message>
</context>
<context>
    <name>ClockAct</name>
    <message>
        <source>Clock goes on</source>
        <translation>مدت کی گنتی پھر جاری</translation>
    </message>
    <message>
        <source>Clock stopped</source>
        <translation>مدت کی گنتی رکی</translation>
    </message>
    <message>
        <source>Extended by agreement</source>
        <translation>باہمی رضامندی سے بڑھایا گیا</translation>
    </message>
    <message>
        <source>Moved for a judicial authorisation</source>
        <translation>عدالتی اجازت کے لیے بڑھایا گیا</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message>
        <source>Why?</source>
        <translation>کیوں؟</translation>
    </message>
</context>
<context>
    <name>ClockEvent</name>
    <message>
        <source>Agreed by</source>
        <translation>رضامندی دینے والا</translation>
    </message>
    <message>
        <source>New due time</source>
        <translation>نیا مقررہ وقت</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>کیا ہوا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
</context>
<context>
    <name>CombinedCard</name>
    <message>
        <source>A combined version</source>
        <translation>ملا کر لکھی ہوئی صورت</translation>
    </message>
    <message>
        <source>Edit a combined version</source>
        <translation>ملا کر نئی صورت لکھیں</translation>
    </message>
</context>
<context>
    <name>CommandBox</name>
    <message>
        <source>Search or command</source>
        <translation>تلاش یا حکم</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Found</source>
        <translation>نتائج</translation>
    </message>
    <message>
        <source>Search records, or type a command</source>
        <translation>ریکارڈ تلاش کریں، یا حکم لکھیں</translation>
    </message>
</context>
<context>
    <name>Commitment</name>
    <message>
        <source>Commitment</source>
        <translation>وعدہ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تکمیل</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>آخری تاریخ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>ثبوت</translation>
    </message>
    <message>
        <source>How often the date was moved</source>
        <translation>تاریخ کتنی بار بڑھائی گئی</translation>
    </message>
    <message>
        <source>How we know it is done</source>
        <translation>تکمیل کی کسوٹی</translation>
    </message>
    <message>
        <source>Named owner</source>
        <translation>نامزد ذمہ دار</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>ذمہ دار</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>فیصد</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>مؤخر</translation>
    </message>
    <message>
        <source>Source point</source>
        <translation>اصل نکتہ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>متبادل</translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation>کام کا شعبہ</translation>
    </message>
</context>
<context>
    <name>CommitmentDialogs</name>
    <message>
        <source>Choose the point or exchange in which the other side says so.</source>
        <translation>وہ نکتہ یا مراسلت چنیں جس میں دوسرا فریق یہ کہتا ہے۔</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>ثبوت</translation>
    </message>
    <message>
        <source>Move the date</source>
        <translation>تاریخ بدلیں</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>متبادل</translation>
    </message>
</context>
<context>
    <name>CommitmentMoves</name>
    <message>
        <source>Agree</source>
        <translation>اتفاق درج کریں</translation>
    </message>
    <message>
        <source>Confirmed by the other side</source>
        <translation>دوسرے فریق سے تصدیق شدہ</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>ترک کریں</translation>
    </message>
    <message>
        <source>Mark as blocked</source>
        <translation>رکا ہوا درج کریں</translation>
    </message>
    <message>
        <source>Mark as delivered</source>
        <translation>مکمل کردہ درج کریں</translation>
    </message>
    <message>
        <source>Replace by another</source>
        <translation>دوسرے سے بدلیں</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>کام شروع کریں</translation>
    </message>
</context>
<context>
    <name>CommitmentPane</name>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>‏%Ln بار</numerusform>
            <numerusform>‏%Ln بار</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تکمیل</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>آخری تاریخ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ترمیم کریں</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سرگزشت</translation>
    </message>
    <message>
        <source>How we know it is done</source>
        <translation>تکمیل کی کسوٹی</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>آگے بڑھائیں</translation>
    </message>
    <message>
        <source>Move the date</source>
        <translation>تاریخ بدلیں</translation>
    </message>
    <message>
        <source>Named owner</source>
        <translation>نامزد ذمہ دار</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>جائزہ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>ذمہ دار</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>مؤخر</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>تاریخ کی تبدیلیاں</translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation>کام کا شعبہ</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>CommitmentStatus</name>
    <message>
        <source>Agreed</source>
        <translation>متفقہ</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>رکا ہوا</translation>
    </message>
    <message>
        <source>Delivered, not yet verified</source>
        <translation>مکمل، تصدیق باقی</translation>
    </message>
    <message>
        <source>Dropped by agreement</source>
        <translation>باہمی رضامندی سے ترک</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>جاری</translation>
    </message>
    <message>
        <source>Other side confirmed</source>
        <translation>دوسرے فریق نے تصدیق کی</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>تجویز شدہ</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>تبدیل شدہ</translation>
    </message>
</context>
<context>
    <name>CommitmentStopped</name>
    <message>
        <source>Put that right first; nothing was changed.</source>
        <translation>پہلے اسے درست کریں؛ کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>{what} cannot go from “{old}” to “{new}”: {why}</source>
        <translation>‏{what} کو “{old}” سے “{new}” نہیں کیا جا سکتا: {why}</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>Compare</source>
        <translation>موازنہ کریں</translation>
    </message>
    <message>
        <source>Compare the fingerprint</source>
        <translation>شناختی چھاپ کا موازنہ کریں</translation>
    </message>
    <message>
        <source>The eight &amp;words you heard</source>
        <translation>سنے گئے آٹھ الفاظ (&amp;W)</translation>
    </message>
</context>
<context>
    <name>ComposeChoices</name>
    <message>
        <source>&amp;Agency</source>
        <translation>ادارہ (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>دستاویز (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>سے (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>زبان (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New date</source>
        <translation>نئی تاریخ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>وصول کنندہ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Second language beside it</source>
        <translation>ساتھ دوسری زبان (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Third party, by its code</source>
        <translation>تیسرا فریق، اپنے کوڈ سے (&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>تک (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;What you add</source>
        <translation>جو آپ شامل کریں (&amp;W)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>One sentence a line.</source>
        <translation>ہر سطر میں ایک جملہ۔</translation>
    </message>
    <message>
        <source>Si&amp;gnatures</source>
        <translation>دستخط (&amp;G)</translation>
    </message>
    <message>
        <source>Signed by me</source>
        <translation>میرے دستخط</translation>
    </message>
    <message>
        <source>Signed by me, then by the supervisor</source>
        <translation>میرے دستخط، پھر نگران کے</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>بغیر دستخط</translation>
    </message>
</context>
<context>
    <name>ComposePane</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Document: {subject}</source>
        <translation>دستاویز: {subject}</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>جاری کریں</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>چھاپیں…</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>مسودے کے طور پر محفوظ کریں</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>بطور محفوظ کریں…</translation>
    </message>
    <message>
        <source>Save the readout</source>
        <translation>روداد محفوظ کریں</translation>
    </message>
    <message>
        <source>Saved outside the desk: {path}</source>
        <translation>ڈیسک سے باہر محفوظ کیا گیا: {path}</translation>
    </message>
</context>
<context>
    <name>ComposeTold</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>‏%Ln صفحہ</numerusform>
            <numerusform>‏%Ln صفحات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in it</source>
        <translation>
            <numerusform>اس میں %Ln ریکارڈ</numerusform>
            <numerusform>اس میں %Ln ریکارڈ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln word(s) are meant; it can be issued all the same.</source>
        <translation>
            <numerusform>زیادہ سے زیادہ %Ln لفظ ہونا چاہیے؛ پھر بھی اسے جاری کیا جا سکتا ہے۔</numerusform>
            <numerusform>زیادہ سے زیادہ %Ln الفاظ ہونے چاہییں؛ پھر بھی اسے جاری کیا جا سکتا ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>کوڈ {code}</translation>
    </message>
    <message>
        <source>Leak test passed</source>
        <translation>افشا کی جانچ کامیاب</translation>
    </message>
    <message>
        <source>Left out: {number}</source>
        <translation>چھوڑے گئے: {number}</translation>
    </message>
    <message>
        <source>Nothing that was left out is in the file.</source>
        <translation>جو کچھ چھوڑا گیا وہ فائل میں کہیں نہیں۔</translation>
    </message>
    <message>
        <source>This reader may see everything in it.</source>
        <translation>یہ وصول کنندہ اس میں سب کچھ دیکھ سکتا ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>“{part}” has %Ln word(s).</source>
        <translation>
            <numerusform>‏“{part}” میں %Ln لفظ ہے۔</numerusform>
            <numerusform>‏“{part}” میں %Ln الفاظ ہیں۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach a file</source>
        <translation>فائل منسلک کریں</translation>
    </message>
    <message>
        <source>It becomes</source>
        <translation>یہ بنے گا</translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>High</source>
        <translation>زیادہ</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>کم</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>درمیانہ</translation>
    </message>
</context>
<context>
    <name>ConflictOpen</name>
    <message>
        <source>Decide the conflict first; both values are kept until then.</source>
        <translation>پہلے تضاد کا فیصلہ کریں؛ تب تک دونوں قدریں محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>{what} cannot be issued: {field} was changed on two desks, and nobody has decided yet.</source>
        <translation>‏{what} جاری نہیں ہو سکتا: {field} دو ڈیسکوں پر بدلا گیا، اور ابھی کسی نے فیصلہ نہیں کیا۔</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message numerus="yes">
        <source>%Ln other field(s) were merged on their own.</source>
        <translation>
            <numerusform>‏%Ln دوسرا خانہ خود بخود ملا دیا گیا۔</numerusform>
            <numerusform>‏%Ln دوسرے خانے خود بخود ملا دیے گئے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what is to stand. Nothing is deleted: what you do not choose stays in History.</source>
        <translation>چنیں کہ کیا برقرار رہے۔ کچھ حذف نہیں ہوتا: جو آپ نہیں چنتے وہ سرگزشت میں رہتا ہے۔</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>فیصلہ بعد میں</translation>
    </message>
    <message>
        <source>In</source>
        <translation>شامل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>ہٹایا گیا</translation>
    </message>
    <message>
        <source>Two desks changed {reference}</source>
        <translation>دو ڈیسکوں نے {reference} بدلا</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Code of the agency</source>
        <translation>ادارے کا کوڈ</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>کس پر لاگو</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>ختم ہونے کی تاریخ</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>دینے کی تاریخ</translation>
    </message>
    <message>
        <source>May go to</source>
        <translation>کسے دیا جا سکتا ہے</translation>
    </message>
    <message>
        <source>Originator</source>
        <translation>اصل ماخذ</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>مقصد</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>کس پر لاگو</translation>
    </message>
</context>
<context>
    <name>Consignment</name>
    <message>
        <source>Belongs to</source>
        <translation>کس سے متعلق</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>وصول کنندہ</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>کنٹینر</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Declared goods</source>
        <translation>ظاہر کردہ مال</translation>
    </message>
    <message>
        <source>Grams</source>
        <translation>گرام</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>‏HS کوڈ</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>رسیدِ مال</translation>
    </message>
    <message>
        <source>Pre-export notice</source>
        <translation>برآمد سے پہلے کی اطلاع</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>راستہ</translation>
    </message>
    <message>
        <source>Shipper</source>
        <translation>بھیجنے والا</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>مادہ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مالیت</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>بلٹی</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>وزن</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Accredited until</source>
        <translation>سفارتی منظوری تا</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>ادارہ</translation>
    </message>
    <message>
        <source>As on the badge or the card</source>
        <translation>جیسا بیج یا کارڈ پر ہے</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Consents to be named</source>
        <translation>نام ظاہر کرنے پر رضامند</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>How to address</source>
        <translation>طرزِ تخاطب</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>اندرونی</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>تعارف کرانے والا</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>آخری رابطہ</translation>
    </message>
    <message>
        <source>May be named in public texts, in role</source>
        <translation>عوامی متن میں عہدے کے ساتھ نام دیا جا سکتا ہے</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Name in original script</source>
        <translation>اصل رسم الخط میں نام</translation>
    </message>
    <message>
        <source>Public office-holder</source>
        <translation>سرکاری عہدے دار</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>درجہ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>Service number</source>
        <translation>سروس نمبر</translation>
    </message>
    <message>
        <source>Short code used inside the post</source>
        <translation>دفتر کے اندر مستعمل مختصر کوڈ</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>فریق</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>ٹیلی فون</translation>
    </message>
    <message>
        <source>Trust note</source>
        <translation>اعتماد کا نوٹ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>یونٹ</translation>
    </message>
</context>
<context>
    <name>ContactPane</name>
    <message>
        <source>Accredited until</source>
        <translation>سفارتی منظوری تا</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>ادارہ</translation>
    </message>
    <message>
        <source>Agreement profile</source>
        <translation>معاہدے کا خاکہ</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>بالائی حد</translation>
    </message>
    <message>
        <source>Consents to be named</source>
        <translation>نام ظاہر کرنے پر رضامند</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ملک</translation>
    </message>
    <message>
        <source>Duty number</source>
        <translation>ڈیوٹی نمبر</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ترمیم کریں</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سرگزشت</translation>
    </message>
    <message>
        <source>How to address</source>
        <translation>طرزِ تخاطب</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>آخری رابطہ</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>ملاقاتیں</translation>
    </message>
    <message>
        <source>Meetings with this contact</source>
        <translation>اس رابطے سے ملاقاتیں</translation>
    </message>
    <message>
        <source>Name in original script</source>
        <translation>اصل رسم الخط میں نام</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>جائزہ</translation>
    </message>
    <message>
        <source>Public office-holder</source>
        <translation>سرکاری عہدے دار</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>تحفظِ ریکارڈ</translation>
    </message>
    <message>
        <source>Risk rating</source>
        <translation>خطرے کا درجہ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>ٹیلی فون</translation>
    </message>
    <message>
        <source>There was no meeting with this contact yet.</source>
        <translation>اس رابطے کے ساتھ ابھی تک کوئی ملاقات نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>Third-party rule applies</source>
        <translation>تیسرے فریق کا قاعدہ لاگو</translation>
    </message>
    <message>
        <source>Trust note (internal)</source>
        <translation>اعتماد کا نوٹ (اندرونی)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Agencies</source>
        <translation>ادارے</translation>
    </message>
    <message>
        <source>Choose a contact, or add a new one.</source>
        <translation>کوئی رابطہ چنیں، یا نیا شامل کریں۔</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>رابطے</translation>
    </message>
    <message>
        <source>Edit agency</source>
        <translation>ادارے میں ترمیم</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>رابطے میں ترمیم</translation>
    </message>
    <message>
        <source>Home side</source>
        <translation>ہمارا فریق</translation>
    </message>
    <message>
        <source>Host side</source>
        <translation>میزبان فریق</translation>
    </message>
    <message>
        <source>New agency</source>
        <translation>نیا ادارہ</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>نیا رابطہ</translation>
    </message>
    <message>
        <source>Nobody here yet.</source>
        <translation>یہاں ابھی کوئی نہیں۔</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
</context>
<context>
    <name>ContentMoved</name>
    <message>
        <source>Ask the post to refer it again: a decision covers the exact content only.</source>
        <translation>دفتر سے کہیں کہ اسے دوبارہ بھیجے: فیصلہ صرف عین اسی مواد پر لاگو ہے۔</translation>
    </message>
    <message>
        <source>{what} was changed after it was referred.</source>
        <translation>‏{what} کو بھیجے جانے کے بعد بدلا گیا۔</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>Country</source>
        <translation>ملک</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>شیڈول</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ماخذ</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>مادہ</translation>
    </message>
    <message>
        <source>UN, IN, CA …</source>
        <translation>‏UN, IN, CA …</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>کب سے نافذ</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>کب تک نافذ</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>By hand, mail, bag …</source>
        <translation>دستی، ڈاک، تھیلا …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>دینے کی تاریخ</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>دینے والا</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>کسے دیا</translation>
    </message>
    <message>
        <source>How</source>
        <translation>کیسے</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>روداد</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>فائل کا SHA-256</translation>
    </message>
</context>
<context>
    <name>CredentialsUnreadable</name>
    <message>
        <source>Check the file and its passphrase, or ask headquarters for a new one.</source>
        <translation>فائل اور اس کا خفیہ جملہ دیکھیں، یا صدر دفتر سے نئی فائل طلب کریں۔</translation>
    </message>
    <message>
        <source>{what} cannot be used to sign: {why}.</source>
        <translation>‏{what} سے دستخط نہیں ہو سکتے: {why}۔</translation>
    </message>
</context>
<context>
    <name>CustodyAct</name>
    <message>
        <source>Collected</source>
        <translation>جمع کیا گیا</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>تلف کیا گیا</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>معائنہ کیا گیا</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>دینے والا</translation>
    </message>
    <message>
        <source>Hash or seal checked</source>
        <translation>ہیش یا مہر جانچی گئی</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>نوٹ کیا گیا</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>واپس کیا گیا</translation>
    </message>
    <message>
        <source>Seal opened</source>
        <translation>مہر کھولی گئی</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>سر بمہر</translation>
    </message>
    <message>
        <source>Sealed again</source>
        <translation>دوبارہ سر بمہر</translation>
    </message>
    <message>
        <source>Storage changed</source>
        <translation>ذخیرہ گاہ بدلی گئی</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>لینے والا</translation>
    </message>
    <message>
        <source>Working copy made</source>
        <translation>کام کی نقل بنائی گئی</translation>
    </message>
</context>
<context>
    <name>CustodyEvent</name>
    <message>
        <source>By</source>
        <translation>بذریعہ</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>واقعہ</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>حوالگی</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ہیش</translation>
    </message>
    <message>
        <source>Hash as found</source>
        <translation>پایا گیا ہیش</translation>
    </message>
    <message>
        <source>Hash of the event before</source>
        <translation>پچھلے واقعے کا ہیش</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>مد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مقام</translation>
    </message>
    <message>
        <source>Seal as found</source>
        <translation>پائی گئی مہر</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>دوسرا شخص</translation>
    </message>
    <message>
        <source>To</source>
        <translation>بنام</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>Do not rely on it. Ask its sender for the PDF as it was issued.</source>
        <translation>اس پر بھروسا نہ کریں۔ بھیجنے والے سے جاری کردہ اصل PDF مانگیں۔</translation>
    </message>
    <message>
        <source>This file is damaged, or was changed since it was made or signed: {why}.</source>
        <translation>یہ فائل خراب ہے، یا بننے یا دستخط کے بعد بدلی گئی: {why}۔</translation>
    </message>
</context>
<context>
    <name>DatabaseOfAnother</name>
    <message>
        <source>Name this desk&apos;s own database, or a new and empty one.</source>
        <translation>اسی ڈیسک کا ڈیٹابیس بتائیں، یا کوئی نیا اور خالی۔</translation>
    </message>
    <message>
        <source>The database belongs to another desk ({desk}).</source>
        <translation>یہ ڈیٹابیس دوسرے ڈیسک ({desk}) کا ہے۔</translation>
    </message>
</context>
<context>
    <name>DateWouldSlip</name>
    <message>
        <source>The date of {what} does not move from {old} to {new} without a reason.</source>
        <translation>‏{what} کی تاریخ بغیر وجہ {old} سے {new} نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>Use “Move the date”, or “commitment slip”, and say why and who of the other side agreed.</source>
        <translation>وعدے کے لیے “تاریخ بدلیں” یا “commitment slip” استعمال کریں، اور بتائیں کہ کیوں اور دوسرے فریق سے کس نے اتفاق کیا۔</translation>
    </message>
</context>
<context>
    <name>DayRows</name>
    <message>
        <source>Actions due</source>
        <translation>مقررہ کارروائیاں</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>آج پیش</translation>
    </message>
    <message>
        <source>Bundle {number}</source>
        <translation>پیکٹ {number}</translation>
    </message>
    <message>
        <source>Bundles without a receipt</source>
        <translation>رسید کے بغیر پیکٹ</translation>
    </message>
    <message>
        <source>Clocks stopped</source>
        <translation>رکی ہوئی مدتیں</translation>
    </message>
    <message>
        <source>Decided by headquarters</source>
        <translation>صدر دفتر کا فیصلہ</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>فرق</translation>
    </message>
    <message>
        <source>Due in 24 hours</source>
        <translation>‏24 گھنٹے میں مقررہ</translation>
    </message>
    <message>
        <source>Late or due now</source>
        <translation>مؤخر یا ابھی مقررہ</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation>ابھی رسید نہیں</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>سوال {number}</translation>
    </message>
    <message>
        <source>Red commitments</source>
        <translation>سرخ وعدے</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>فیصلہ باقی</translation>
    </message>
    <message>
        <source>Two desks wrote it</source>
        <translation>دو ڈیسکوں نے لکھا</translation>
    </message>
    <message>
        <source>Waiting for them</source>
        <translation>ان کی طرف سے مطلوب</translation>
    </message>
    <message>
        <source>Waiting for us</source>
        <translation>ہماری طرف سے مطلوب</translation>
    </message>
    <message>
        <source>Waiting for your decision</source>
        <translation>آپ کے فیصلے کے منتظر</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>Amount</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>کیلنڈر</translation>
    </message>
    <message>
        <source>Extended to</source>
        <translation>کب تک بڑھایا گیا</translation>
    </message>
    <message>
        <source>First due</source>
        <translation>پہلا مقررہ وقت</translation>
    </message>
    <message>
        <source>For</source>
        <translation>برائے</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>پوری ہوئی</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Owed by us</source>
        <translation>ہماری طرف سے واجب</translation>
    </message>
    <message>
        <source>Profile and line it comes from</source>
        <translation>پروفائل اور اس کی سطر</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>قاعدہ</translation>
    </message>
    <message>
        <source>Runs from</source>
        <translation>گنتی کب سے</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>یونٹ</translation>
    </message>
    <message>
        <source>Zone of the rule</source>
        <translation>قاعدے کا ٹائم زون</translation>
    </message>
</context>
<context>
    <name>DeadlineKind</name>
    <message>
        <source>Acknowledge</source>
        <translation>وصولی کی اطلاع دیں</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>کارروائی</translation>
    </message>
    <message>
        <source>Agreement review</source>
        <translation>معاہدے پر نظرِ ثانی</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>جواب</translation>
    </message>
    <message>
        <source>Answer the question</source>
        <translation>سوال کا جواب دیں</translation>
    </message>
    <message>
        <source>Assurance runs out</source>
        <translation>یقین دہانی کا اختتام</translation>
    </message>
    <message>
        <source>Clarify</source>
        <translation>وضاحت کریں</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>وعدہ</translation>
    </message>
    <message>
        <source>Confirm in writing</source>
        <translation>تحریری تصدیق کریں</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>جوابی دستخط کریں</translation>
    </message>
    <message>
        <source>Decision of headquarters</source>
        <translation>صدر دفتر کا فیصلہ</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>تاثرات</translation>
    </message>
    <message>
        <source>Preservation runs out</source>
        <translation>محفوظ رکھنے کی مدت کا اختتام</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>روداد</translation>
    </message>
    <message>
        <source>Retention review</source>
        <translation>تحفظِ ریکارڈ پر نظرِ ثانی</translation>
    </message>
    <message>
        <source>Return of material</source>
        <translation>مواد کی واپسی</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>نظرِ ثانی</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>It may be released</source>
        <translation>اسے جاری کیا جا سکتا ہے</translation>
    </message>
    <message>
        <source>It may not be released</source>
        <translation>اسے جاری نہیں کیا جا سکتا</translation>
    </message>
    <message>
        <source>It needs a disclosure assessment first</source>
        <translation>پہلے اجرا کا جائزہ درکار ہے</translation>
    </message>
    <message>
        <source>It needs the originator&apos;s consent first</source>
        <translation>پہلے اصل ماخذ کی رضامندی درکار ہے</translation>
    </message>
</context>
<context>
    <name>Degrees</name>
    <message>
        <source>No limit</source>
        <translation>کوئی حد نہیں</translation>
    </message>
    <message>
        <source>Not urgent</source>
        <translation>فوری نہیں</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>معمول کا</translation>
    </message>
    <message>
        <source>Urgent (U3)</source>
        <translation>فوری (U3)</translation>
    </message>
    <message>
        <source>Urgent (U8)</source>
        <translation>فوری (U8)</translation>
    </message>
</context>
<context>
    <name>DeskError</name>
    <message>
        <source>This cannot be done.</source>
        <translation>یہ نہیں کیا جا سکتا۔</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Parts of this record</source>
        <translation>اس ریکارڈ کے حصے</translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>Incoming request (host asks home)</source>
        <translation>آنے والی درخواست (میزبان ہمارے فریق سے پوچھتا ہے)</translation>
    </message>
    <message>
        <source>Outgoing request (home asks host)</source>
        <translation>باہر جانے والی درخواست (ہمارا فریق میزبان سے پوچھتا ہے)</translation>
    </message>
    <message>
        <source>Spontaneous, received</source>
        <translation>ازخود، موصول</translation>
    </message>
    <message>
        <source>Spontaneous, sent</source>
        <translation>ازخود، ارسال کردہ</translation>
    </message>
    <message>
        <source>Tasking from headquarters</source>
        <translation>صدر دفتر کی ہدایت</translation>
    </message>
</context>
<context>
    <name>DiskFull</name>
    <message>
        <source>Free some space and save again. What was saved before is safe.</source>
        <translation>کچھ جگہ خالی کریں اور دوبارہ محفوظ کریں۔ پہلے کا محفوظ کردہ سلامت ہے۔</translation>
    </message>
    <message>
        <source>The disk is full; this was not saved.</source>
        <translation>ڈسک بھر گئی ہے؛ یہ محفوظ نہیں ہوا۔</translation>
    </message>
</context>
<context>
    <name>Dispatch</name>
    <message>
        <source>How many it held</source>
        <translation>اس میں کتنے تھے</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>بنانے کی تاریخ</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>ذریعہ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>ریکارڈ</translation>
    </message>
</context>
<context>
    <name>DispatchPane</name>
    <message>
        <source>Another program made it, and no receipt is on record.</source>
        <translation>اسے دوسرے پروگرام نے بنایا، اور کوئی رسید ریکارڈ میں نہیں۔</translation>
    </message>
    <message>
        <source>Bundle {number} of the register</source>
        <translation>رجسٹر کا پیکٹ {number}</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>تیار کردہ</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>ذریعہ</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation>ابھی رسید نہیں</translation>
    </message>
    <message>
        <source>Note it here when it comes: this desk cannot read the receipts of others.</source>
        <translation>آنے پر اسے یہاں درج کریں: یہ ڈیسک دوسروں کی رسید نہیں پڑھ سکتا۔</translation>
    </message>
    <message>
        <source>Note its receipt</source>
        <translation>اس کی رسید درج کریں</translation>
    </message>
    <message>
        <source>Note its receipt…</source>
        <translation>اس کی رسید درج کریں…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>جائزہ</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation>ریکارڈ میں درج کریں</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>Receipt came</source>
        <translation>رسید آئی</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>ریکارڈ</translation>
    </message>
    <message>
        <source>The other side has confirmed this bundle.</source>
        <translation>دوسرے فریق نے اس پیکٹ کی تصدیق کر دی ہے۔</translation>
    </message>
    <message>
        <source>When it came</source>
        <translation>وہ کب آئی</translation>
    </message>
</context>
<context>
    <name>DocumentType</name>
    <message>
        <source>Acknowledgement</source>
        <translation>اطلاعِ وصولی</translation>
    </message>
    <message>
        <source>Annual review extract</source>
        <translation>سالانہ جائزے کا اقتباس</translation>
    </message>
    <message>
        <source>Assurance record</source>
        <translation>یقین دہانی کا ریکارڈ</translation>
    </message>
    <message>
        <source>Brief pack</source>
        <translation>ملاقات سے پہلے کا خلاصہ</translation>
    </message>
    <message>
        <source>Clarification</source>
        <translation>وضاحت</translation>
    </message>
    <message>
        <source>Clearance sheet</source>
        <translation>متن پر اتفاق کا ورق</translation>
    </message>
    <message>
        <source>Contact report</source>
        <translation>رابطہ رپورٹ</translation>
    </message>
    <message>
        <source>Custody record</source>
        <translation>تحویل کا ریکارڈ</translation>
    </message>
    <message>
        <source>Disclosure assessment</source>
        <translation>اجرا کا جائزہ</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>تاثرات</translation>
    </message>
    <message>
        <source>Handover receipt</source>
        <translation>حوالگی کی رسید</translation>
    </message>
    <message>
        <source>Joint readout</source>
        <translation>مشترکہ روداد</translation>
    </message>
    <message>
        <source>Meeting readout</source>
        <translation>ملاقات کی روداد</translation>
    </message>
    <message>
        <source>Monthly report and statistics</source>
        <translation>ماہانہ رپورٹ اور اعداد و شمار</translation>
    </message>
    <message>
        <source>Notice of delay</source>
        <translation>تاخیر کی اطلاع</translation>
    </message>
    <message>
        <source>Public readout</source>
        <translation>عوامی روداد</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>انکار</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>یاد دہانی</translation>
    </message>
    <message>
        <source>Reply to a request</source>
        <translation>درخواست کا جواب</translation>
    </message>
    <message>
        <source>Request for information</source>
        <translation>معلومات کی درخواست</translation>
    </message>
    <message>
        <source>Spontaneous information</source>
        <translation>ازخود دی گئی معلومات</translation>
    </message>
    <message>
        <source>Takeover note</source>
        <translation>چارج سنبھالنے کا نوٹ</translation>
    </message>
    <message>
        <source>Weekly activity report</source>
        <translation>ہفتہ وار سرگرمی رپورٹ</translation>
    </message>
    <message>
        <source>Work-plan status</source>
        <translation>کام کے منصوبے کی صورت حال</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Choose a file…</source>
        <translation>فائل چنیں…</translation>
    </message>
    <message>
        <source>Drop files here. They are kept inside the encrypted desk.</source>
        <translation>فائلیں یہاں چھوڑیں۔ وہ خفیہ کردہ ڈیسک کے اندر رکھی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>چسپاں کریں</translation>
    </message>
</context>
<context>
    <name>EmptyFile</name>
    <message>
        <source>Copy it again from where it came; the copy may have been cut off.</source>
        <translation>اسے اصل جگہ سے دوبارہ نقل کریں؛ ممکن ہے نقل ادھوری رہ گئی ہو۔</translation>
    </message>
    <message>
        <source>The bundle is refused: the file is empty.</source>
        <translation>پیکٹ نامنظور: فائل خالی ہے۔</translation>
    </message>
</context>
<context>
    <name>EnrolStep</name>
    <message>
        <source>Fingerprint of this desk</source>
        <translation>اس ڈیسک کی شناختی چھاپ</translation>
    </message>
    <message>
        <source>Save the enrolment file</source>
        <translation>اندراج کی فائل محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>فائل محفوظ کریں…</translation>
    </message>
    <message>
        <source>Send this file to headquarters by any way. It holds no secret. They call you back and you read the fingerprint to each other.</source>
        <translation>یہ فائل کسی بھی ذریعے سے صدر دفتر کو بھیجیں۔ اس میں کوئی راز نہیں۔ وہ آپ کو فون کریں گے اور دونوں ایک دوسرے کو شناختی چھاپ پڑھ کر سنائیں گے۔</translation>
    </message>
    <message>
        <source>The enrolment file</source>
        <translation>اندراج کی فائل</translation>
    </message>
    <message>
        <source>You can also do this later, on the Sync page.</source>
        <translation>یہ بعد میں بھی تبادلہ کے صفحے پر کیا جا سکتا ہے۔</translation>
    </message>
</context>
<context>
    <name>EnrolmentPane</name>
    <message>
        <source>Accept the answer…</source>
        <translation>جواب قبول کریں…</translation>
    </message>
    <message>
        <source>Call the other side on a number you already have, and let them read their fingerprint to you.</source>
        <translation>دوسرے فریق کو اپنے پاس پہلے سے موجود نمبر پر فون کریں، اور ان سے شناختی چھاپ پڑھوائیں۔</translation>
    </message>
    <message>
        <source>Enrol a desk…</source>
        <translation>ڈیسک کا اندراج کریں…</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>اندراج شدہ</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>اندراج</translation>
    </message>
    <message>
        <source>Fingerprint of this desk</source>
        <translation>اس ڈیسک کی شناختی چھاپ</translation>
    </message>
    <message>
        <source>Fingerprint of this desk as a QR code</source>
        <translation>اس ڈیسک کی شناختی چھاپ بطور QR کوڈ</translation>
    </message>
    <message>
        <source>Headquarters&apos; answer</source>
        <translation>صدر دفتر کا جواب</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>شناخت</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>اندراج نہیں ہوا</translation>
    </message>
    <message>
        <source>Read these words to headquarters on the telephone; they read theirs to you.</source>
        <translation>یہ الفاظ صدر دفتر کو ٹیلی فون پر پڑھ کر سنائیں؛ وہ اپنے الفاظ آپ کو سنائیں گے۔</translation>
    </message>
    <message>
        <source>Save the enrolment file</source>
        <translation>اندراج کی فائل محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the enrolment file…</source>
        <translation>اندراج کی فائل محفوظ کریں…</translation>
    </message>
    <message>
        <source>Save the roster</source>
        <translation>ڈیسکوں کی فہرست محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the roster…</source>
        <translation>ڈیسکوں کی فہرست محفوظ کریں…</translation>
    </message>
    <message>
        <source>Saved outside the desk: {path}</source>
        <translation>ڈیسک سے باہر محفوظ کیا گیا: {path}</translation>
    </message>
    <message>
        <source>Send the enrolment file to headquarters, then accept the file they answer with.</source>
        <translation>اندراج کی فائل صدر دفتر کو بھیجیں، پھر جواب میں آنے والی فائل قبول کریں۔</translation>
    </message>
    <message>
        <source>The desk&apos;s enrolment file</source>
        <translation>ڈیسک کے اندراج کی فائل</translation>
    </message>
    <message>
        <source>This desk can exchange bundles with headquarters.</source>
        <translation>یہ ڈیسک صدر دفتر کے ساتھ پیکٹوں کا تبادلہ کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>This desk is not enrolled yet.</source>
        <translation>اس ڈیسک کا ابھی اندراج نہیں ہوا۔</translation>
    </message>
</context>
<context>
    <name>EntityRisk</name>
    <message>
        <source>Lower risk</source>
        <translation>کم خطرہ</translation>
    </message>
    <message>
        <source>Not rated: treat as high</source>
        <translation>جائزہ نہیں ہوا: زیادہ سمجھیں</translation>
    </message>
    <message>
        <source>Some risk, conditions normally needed</source>
        <translation>کچھ خطرہ، عموماً شرائط درکار</translation>
    </message>
    <message>
        <source>Substantial risk unless mitigated</source>
        <translation>تدارک کے بغیر خاصا خطرہ</translation>
    </message>
</context>
<context>
    <name>EnvironmentFault</name>
    <message>
        <source>Nothing was changed. Put it right and try again.</source>
        <translation>کچھ تبدیل نہیں ہوا۔ اسے ٹھیک کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The computer cannot do this now: {why}.</source>
        <translation>کمپیوٹر ابھی یہ نہیں کر سکتا: {why}۔</translation>
    </message>
</context>
<context>
    <name>Equivalence</name>
    <message>
        <source>Agreed on</source>
        <translation>اتفاق کی تاریخ</translation>
    </message>
    <message>
        <source>Our level</source>
        <translation>ہماری سطح</translation>
    </message>
    <message>
        <source>SCHEME:LEVEL</source>
        <translation>‏SCHEME:LEVEL</translation>
    </message>
    <message>
        <source>Their level</source>
        <translation>ان کی سطح</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>About</source>
        <translation>کے بارے میں</translation>
    </message>
    <message>
        <source>Confirms</source>
        <translation>کس کی تصدیق</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>Gist</source>
        <translation>لبِ لباب</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>مدات</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>ذریعہ</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>اس کا کام</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>With</source>
        <translation>کس کے ساتھ</translation>
    </message>
</context>
<context>
    <name>ExchangeAct</name>
    <message>
        <source>Acknowledged</source>
        <translation>وصولی کی اطلاع دی گئی</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>جواب دیا گیا</translation>
    </message>
    <message>
        <source>Chased</source>
        <translation>یاد دہانی کرائی گئی</translation>
    </message>
    <message>
        <source>Clarification asked</source>
        <translation>وضاحت مانگی گئی</translation>
    </message>
    <message>
        <source>Clarification given</source>
        <translation>وضاحت دی گئی</translation>
    </message>
    <message>
        <source>Confirmed in writing</source>
        <translation>تحریری تصدیق ہوئی</translation>
    </message>
    <message>
        <source>Deviation announced</source>
        <translation>تاخیر کی اطلاع دی گئی</translation>
    </message>
    <message>
        <source>Feedback given</source>
        <translation>تاثرات دیے گئے</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>نوٹ کیا گیا</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>نامنظور</translation>
    </message>
    <message>
        <source>Request sent or received</source>
        <translation>درخواست بھیجی یا موصول ہوئی</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>As what</source>
        <translation>کس شکل میں</translation>
    </message>
    <message>
        <source>For what, if not as each is marked</source>
        <translation>کس مقصد سے، اگر نشان کے مطابق نہیں</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>کس کے لیے</translation>
    </message>
</context>
<context>
    <name>ExportIncomplete</name>
    <message>
        <source>Copy the file again from where it was made.</source>
        <translation>فائل کو وہاں سے دوبارہ نقل کریں جہاں وہ بنی تھی۔</translation>
    </message>
    <message>
        <source>{what} does not hold the records that its first line counts; nothing was changed.</source>
        <translation>‏{what} میں وہ ریکارڈ نہیں جو اس کی پہلی سطر گنتی ہے؛ کچھ نہیں بدلا گیا۔</translation>
    </message>
</context>
<context>
    <name>ExportTooNew</name>
    <message>
        <source>Install the newer program, and bring it in with that.</source>
        <translation>نیا پروگرام نصب کریں اور اس سے یہ لائیں۔</translation>
    </message>
    <message>
        <source>{what} is an export of version {version}, newer than this program.</source>
        <translation>‏{what} نسخہ {version} کی برآمد ہے، جو اس پروگرام سے نیا ہے۔</translation>
    </message>
</context>
<context>
    <name>ExportsPage</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>‏%Ln ریکارڈ</numerusform>
            <numerusform>‏%Ln ریکارڈ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) written to {folder}</source>
        <translation>
            <numerusform>‏%Ln ریکارڈ {folder} میں لکھا گیا</numerusform>
            <numerusform>‏%Ln ریکارڈ {folder} میں لکھے گئے</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the release rule…</source>
        <translation>اجرا کے قاعدے سے پوچھا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Choose where the folder of the export is made</source>
        <translation>چنیں کہ برآمد کا فولڈر کہاں بنے</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>برآمدات</translation>
    </message>
    <message>
        <source>New export</source>
        <translation>نئی برآمد</translation>
    </message>
    <message>
        <source>Nothing has left this desk as files.</source>
        <translation>اس ڈیسک سے فائلوں کی شکل میں کچھ نہیں گیا۔</translation>
    </message>
    <message>
        <source>Writing the export…</source>
        <translation>برآمد لکھی جا رہی ہے…</translation>
    </message>
</context>
<context>
    <name>Extract</name>
    <message>
        <source>Audience</source>
        <translation>وصول کنندہ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فائلیں</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>شکل</translation>
    </message>
    <message>
        <source>How many it held</source>
        <translation>اس میں کتنے تھے</translation>
    </message>
    <message>
        <source>How many stayed</source>
        <translation>کتنے رہ گئے</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>چھوڑے گئے</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>بنانے کی تاریخ</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>کس نے بنایا</translation>
    </message>
    <message>
        <source>Marking of what left</source>
        <translation>جو باہر گیا اس کا نشان</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>مقصد</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>ریکارڈ</translation>
    </message>
    <message>
        <source>SHA-256 and name</source>
        <translation>‏SHA-256 اور نام</translation>
    </message>
</context>
<context>
    <name>ExtractPane</name>
    <message>
        <source>Files</source>
        <translation>فائلیں</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>کس کے لیے</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>بنانے کی تاریخ</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>کس نے بنایا</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>جائزہ</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>مقصد</translation>
    </message>
    <message>
        <source>Records that stayed</source>
        <translation>ریکارڈ جو رہ گئے</translation>
    </message>
    <message>
        <source>Records that went</source>
        <translation>ریکارڈ جو گئے</translation>
    </message>
    <message>
        <source>The beginning of each file’s SHA-256 stands before its name.</source>
        <translation>ہر فائل کے SHA-256 کا شروع اس کے نام سے پہلے ہے۔</translation>
    </message>
    <message>
        <source>This trace stood in the log before the first file was written.</source>
        <translation>یہ نشانی پہلی فائل لکھے جانے سے پہلے لاگ میں تھی۔</translation>
    </message>
    <message>
        <source>What became of the files afterwards is not known here.</source>
        <translation>بعد میں فائلوں کا کیا ہوا، یہ یہاں معلوم نہیں۔</translation>
    </message>
</context>
<context>
    <name>FaultSheet</name>
    <message>
        <source>Lock now</source>
        <translation>ابھی مقفل کریں</translation>
    </message>
    <message>
        <source>Save a report without names…</source>
        <translation>ناموں کے بغیر رپورٹ محفوظ کریں…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>رپورٹ محفوظ کریں</translation>
    </message>
    <message>
        <source>Something is wrong with the program</source>
        <translation>پروگرام میں کوئی خرابی ہے</translation>
    </message>
    <message>
        <source>The program has stopped saving. Lock the desk and unlock it again to go on.</source>
        <translation>پروگرام نے محفوظ کرنا روک دیا ہے۔ کام جاری رکھنے کے لیے ڈیسک مقفل کریں اور پھر کھولیں۔</translation>
    </message>
    <message>
        <source>We are sorry. Everything saved before is safe.</source>
        <translation>ہمیں افسوس ہے۔ پہلے کا محفوظ کردہ سب کچھ سلامت ہے۔</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Commands</source>
        <translation>احکامات</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>کچھ نہیں ملا</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>ریکارڈ</translation>
    </message>
    <message>
        <source>Write down “{line}”</source>
        <translation>لکھ لیں: ”{line}“</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>A key slot is damaged; another one still opened the desk.</source>
        <translation>ایک کلیدی خانہ خراب ہے؛ تاہم دوسرے سے ڈیسک کھل گیا۔</translation>
    </message>
    <message>
        <source>A write-ahead log that is not this desk&apos;s was found and set aside.</source>
        <translation>ایک تحریری لاگ ملا جو اس ڈیسک کا نہیں؛ اسے الگ رکھ دیا گیا۔</translation>
    </message>
    <message>
        <source>Pages of the desk&apos;s file are damaged. Restore the newest backup into another folder.</source>
        <translation>ڈیسک کی فائل کے کچھ صفحات خراب ہیں۔ تازہ ترین بیک اپ دوسرے فولڈر میں بحال کریں۔</translation>
    </message>
    <message>
        <source>Something the desk remembers is not as it was written. Run the full check, and tell headquarters.</source>
        <translation>ڈیسک میں رکھی کوئی بات ویسی نہیں جیسی لکھی گئی تھی۔ مکمل جانچ کریں، اور صدر دفتر کو بتائیں۔</translation>
    </message>
    <message>
        <source>The desk was not closed properly and is large: run the full check when there is time.</source>
        <translation>ڈیسک ٹھیک سے بند نہیں ہوا تھا اور بڑا ہے: وقت ملنے پر مکمل جانچ کریں۔</translation>
    </message>
    <message>
        <source>The desk&apos;s file is not as it was left: pages or the whole file were put back or changed.</source>
        <translation>ڈیسک کی فائل ویسی نہیں جیسی چھوڑی گئی تھی: کچھ صفحات یا پوری فائل واپس رکھی یا بدلی گئی ہے۔</translation>
    </message>
    <message>
        <source>The key slots are not as they were left: an old passphrase may work again.</source>
        <translation>کلیدی خانے ویسے نہیں جیسے چھوڑے گئے تھے: کوئی پرانا خفیہ جملہ دوبارہ چل سکتا ہے۔</translation>
    </message>
    <message>
        <source>The record of how the desk was left is missing or was changed.</source>
        <translation>ڈیسک کس حالت میں چھوڑا گیا تھا، اس کا ریکارڈ موجود نہیں یا بدلا گیا ہے۔</translation>
    </message>
</context>
<context>
    <name>FindingStrip</name>
    <message>
        <source>Found when this desk was opened</source>
        <translation>یہ ڈیسک کھولتے وقت یہ پایا گیا</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>میں نے یہ پڑھ لیا ہے</translation>
    </message>
</context>
<context>
    <name>FingerprintDiffers</name>
    <message>
        <source>Compare again by voice or on paper. If it still differs, do not go on: report it.</source>
        <translation>زبانی یا کاغذ پر دوبارہ موازنہ کریں۔ اگر پھر بھی فرق ہو تو آگے نہ بڑھیں: اطلاع دیں۔</translation>
    </message>
    <message>
        <source>The fingerprint in the file is not the one you compared.</source>
        <translation>فائل کی شناختی چھاپ وہ نہیں جس کا آپ نے موازنہ کیا۔</translation>
    </message>
</context>
<context>
    <name>FolderReadOnly</name>
    <message>
        <source>Choose another folder or change its permissions.</source>
        <translation>دوسرا فولڈر چنیں یا اس کی اجازتیں بدلیں۔</translation>
    </message>
    <message>
        <source>{folder} cannot be written to.</source>
        <translation>‏{folder} میں لکھا نہیں جا سکتا۔</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>A table for each kind (CSV)</source>
        <translation>ہر قسم کا ایک جدول (CSV)</translation>
    </message>
    <message>
        <source>Attachments and issued documents, each with its marking</source>
        <translation>منسلکات اور جاری کردہ دستاویزات، ہر ایک اپنے نشان کے ساتھ</translation>
    </message>
    <message>
        <source>Contacts (vCard)</source>
        <translation>رابطے («vCard»)</translation>
    </message>
    <message>
        <source>Cyber items (STIX 2.1)</source>
        <translation>سائبر مدات (STIX 2.1)</translation>
    </message>
    <message>
        <source>Everything, as JSON Lines that can be brought in again</source>
        <translation>سب کچھ، JSONL میں، جو دوبارہ لایا جا سکتا ہے</translation>
    </message>
    <message>
        <source>Meetings and deadlines (iCalendar)</source>
        <translation>ملاقاتیں اور مہلتیں («iCalendar»)</translation>
    </message>
</context>
<context>
    <name>FormPane</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>This is your draft, kept when you left it.</source>
        <translation>یہ آپ کا مسودہ ہے، جو آپ کے جاتے وقت رکھ لیا گیا تھا۔</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Disclose</source>
        <translation>جاری کریں</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استعمال کریں</translation>
    </message>
</context>
<context>
    <name>GateOutcome</name>
    <message>
        <source>Headquarters decided: do not release</source>
        <translation>صدر دفتر کا فیصلہ: جاری نہ کریں</translation>
    </message>
    <message>
        <source>Headquarters decided: release</source>
        <translation>صدر دفتر کا فیصلہ: جاری کریں</translation>
    </message>
    <message>
        <source>Must be assessed again</source>
        <translation>دوبارہ جائزہ ضروری</translation>
    </message>
    <message>
        <source>No personal data, no foreign audience</source>
        <translation>کوئی ذاتی معلومات نہیں، کوئی غیر ملکی وصول کنندہ نہیں</translation>
    </message>
    <message>
        <source>No substantial risk; post may release</source>
        <translation>کوئی بڑا خطرہ نہیں؛ دفتر جاری کر سکتا ہے</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھلے</translation>
    </message>
    <message>
        <source>Released with conditions or assurances</source>
        <translation>شرائط یا یقین دہانیوں کے ساتھ جاری</translation>
    </message>
    <message>
        <source>Sent to headquarters for decision</source>
        <translation>فیصلے کے لیے صدر دفتر کو بھیجا</translation>
    </message>
</context>
<context>
    <name>GateParts</name>
    <message>
        <source>Acknowledged by hand</source>
        <translation>فرد نے خود تسلیم کیا</translation>
    </message>
    <message>
        <source>Assess its use</source>
        <translation>اس کے استعمال کا جائزہ لیں</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>جائزے</translation>
    </message>
    <message>
        <source>Assurances</source>
        <translation>یقین دہانیاں</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>اس کے بعد بدلا</translation>
    </message>
    <message>
        <source>Consents of originators</source>
        <translation>اصل ماخذوں کی رضامندیاں</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ترمیم کریں</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>نافذ</translation>
    </message>
    <message>
        <source>Make a document</source>
        <translation>دستاویز بنائیں</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Open an assessment</source>
        <translation>جائزہ کھولیں</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>رضامندی درج کریں</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>ختم</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>ختم ہو گا</translation>
    </message>
</context>
<context>
    <name>GlyphMissing</name>
    <message>
        <source>The character {character} ({name}) in {where} cannot be printed.</source>
        <translation>‏{where} میں حرف {character} ({name}) چھاپا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>Write it in words, or in another script, and issue the document again.</source>
        <translation>اسے الفاظ میں یا دوسرے رسم الخط میں لکھیں، اور دستاویز دوبارہ جاری کریں۔</translation>
    </message>
</context>
<context>
    <name>Ground</name>
    <message>
        <source>A court or authority ordered it</source>
        <translation>عدالت یا حکام کا حکم</translation>
    </message>
    <message>
        <source>It was recorded by mistake</source>
        <translation>غلطی سے درج ہوا</translation>
    </message>
    <message>
        <source>Its period of retention is over</source>
        <translation>رکھنے کی مدت ختم ہے</translation>
    </message>
    <message>
        <source>Personal data stripped, statistics kept</source>
        <translation>ذاتی معلومات ہٹائی گئیں، اعداد و شمار رکھے گئے</translation>
    </message>
    <message>
        <source>The originator asked for it</source>
        <translation>اصل ماخذ نے کہا</translation>
    </message>
    <message>
        <source>The person concerned has a right to it</source>
        <translation>متعلقہ شخص کا یہ حق ہے</translation>
    </message>
</context>
<context>
    <name>Handling</name>
    <message>
        <source>May be used only to prevent and combat crime</source>
        <translation>صرف جرائم کی روک تھام اور ان سے نمٹنے کے لیے استعمال</translation>
    </message>
    <message>
        <source>Not in judicial proceedings without the provider&apos;s permission</source>
        <translation>فراہم کنندہ کی اجازت کے بغیر عدالتی کارروائی میں نہیں</translation>
    </message>
    <message>
        <source>Not to be passed on without the provider&apos;s permission</source>
        <translation>فراہم کنندہ کی اجازت کے بغیر آگے نہ دیں</translation>
    </message>
    <message>
        <source>Other restriction, in words</source>
        <translation>دیگر پابندی، الفاظ میں</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Conditions</source>
        <translation>شرائط</translation>
    </message>
    <message>
        <source>Discrepancy</source>
        <translation>فرق</translation>
    </message>
    <message>
        <source>Dispose of after</source>
        <translation>تلفی کس تاریخ کے بعد</translation>
    </message>
    <message>
        <source>Form as signed</source>
        <translation>دستخط شدہ شکل</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>دینے والا</translation>
    </message>
    <message>
        <source>Giver signed</source>
        <translation>دینے والے کے دستخط</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مقام</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>مقصد</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>Return by</source>
        <translation>واپسی کی تاریخ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Supervisor&apos;s decision</source>
        <translation>نگران کا فیصلہ</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>لینے والا</translation>
    </message>
    <message>
        <source>Taker signed</source>
        <translation>لینے والے کے دستخط</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>گواہ</translation>
    </message>
</context>
<context>
    <name>HandoverDialogs</name>
    <message>
        <source>Check item {number}</source>
        <translation>مد {number} جانچیں</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>فیصلہ کریں</translation>
    </message>
    <message>
        <source>Decide about the discrepancy</source>
        <translation>فرق پر فیصلہ کریں</translation>
    </message>
    <message>
        <source>Once signed, items, seals and conditions no longer change.</source>
        <translation>دستخط کے بعد مدات، مہریں اور شرائط نہیں بدلتیں۔</translation>
    </message>
    <message>
        <source>Record the check</source>
        <translation>جانچ درج کریں</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>دستخط کریں</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>دستخط</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>دستخط کا وقت</translation>
    </message>
    <message>
        <source>This cannot be done yet.</source>
        <translation>یہ ابھی نہیں کیا جا سکتا۔</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>کیا مختلف ہے</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>کسی کا نام نہیں</translation>
    </message>
</context>
<context>
    <name>HandoverItem</name>
    <message>
        <source>Condition</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>حوالگی</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ہیش</translation>
    </message>
    <message>
        <source>Hash algorithm</source>
        <translation>ہیش کا طریقہ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translation>مہر نمبر</translation>
    </message>
    <message>
        <source>What</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>کہاں رکھا ہے</translation>
    </message>
</context>
<context>
    <name>HandoverKind</name>
    <message>
        <source>Digital media</source>
        <translation>ڈیجیٹل ذرائع</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>دستاویزات</translation>
    </message>
    <message>
        <source>End-of-posting takeover</source>
        <translation>تعیناتی کے اختتام پر چارج سنبھالنا</translation>
    </message>
    <message>
        <source>Equipment or gift</source>
        <translation>سامان یا تحفہ</translation>
    </message>
    <message>
        <source>Evidence or material given to host</source>
        <translation>میزبان کو دیا گیا ثبوت یا مواد</translation>
    </message>
    <message>
        <source>Evidence or material received from host</source>
        <translation>میزبان سے موصول ثبوت یا مواد</translation>
    </message>
    <message>
        <source>Substance sample or standard</source>
        <translation>مادے کا نمونہ یا معیار</translation>
    </message>
</context>
<context>
    <name>HandoverMoves</name>
    <message>
        <source>Accept</source>
        <translation>قبول کریں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Confirm seal and hash</source>
        <translation>مہر اور ہیش کی تصدیق کریں</translation>
    </message>
    <message>
        <source>Dispose of</source>
        <translation>تلف کریں</translation>
    </message>
    <message>
        <source>Log receipt</source>
        <translation>رسید درج کریں</translation>
    </message>
    <message>
        <source>Log transport</source>
        <translation>نقل و حمل درج کریں</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>پیش کریں</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>نامنظور کریں</translation>
    </message>
    <message>
        <source>Report a discrepancy</source>
        <translation>فرق کی اطلاع دیں</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>واپس کریں</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>مہر لگائیں</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>ذخیرے میں رکھیں</translation>
    </message>
</context>
<context>
    <name>HandoverPane</name>
    <message>
        <source>Add an item</source>
        <translation>مد شامل کریں</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>منسلکات</translation>
    </message>
    <message>
        <source>Chain broken</source>
        <translation>سلسلہ ٹوٹا ہوا</translation>
    </message>
    <message>
        <source>Chain holds</source>
        <translation>سلسلہ قائم</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>جانچیں</translation>
    </message>
    <message>
        <source>Checked, no seal noted</source>
        <translation>جانچا گیا، کوئی مہر درج نہیں</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>شرائط</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>تحویل</translation>
    </message>
    <message>
        <source>Custody event</source>
        <translation>تحویل کا واقعہ</translation>
    </message>
    <message>
        <source>Decide about the discrepancy</source>
        <translation>فرق پر فیصلہ کریں</translation>
    </message>
    <message>
        <source>Discrepancy</source>
        <translation>فرق</translation>
    </message>
    <message>
        <source>Dispose of after</source>
        <translation>تلفی کس تاریخ کے بعد</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ترمیم کریں</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>دینے والا</translation>
    </message>
    <message>
        <source>Giver signs</source>
        <translation>دینے والا دستخط کرے</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سرگزشت</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>مدات</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>دیگر کام</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>جانچا نہیں گیا</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>جائزہ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مقام</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>مقصد</translation>
    </message>
    <message>
        <source>Remove from the desk</source>
        <translation>ڈیسک سے ہٹائیں</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>Return by</source>
        <translation>واپسی کی تاریخ</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>مہر لگائیں</translation>
    </message>
    <message>
        <source>Seal and hash match</source>
        <translation>مہر اور ہیش مطابق ہیں</translation>
    </message>
    <message>
        <source>Supervisor&apos;s decision</source>
        <translation>نگران کا فیصلہ</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>لینے والا</translation>
    </message>
    <message>
        <source>Taker signs</source>
        <translation>لینے والا دستخط کرے</translation>
    </message>
    <message>
        <source>The chain does not hold here.</source>
        <translation>سلسلہ یہاں ٹوٹتا ہے۔</translation>
    </message>
    <message>
        <source>The supervisor has not decided yet.</source>
        <translation>نگران نے ابھی فیصلہ نہیں کیا۔</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>گواہ</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>دستخط نہیں</translation>
    </message>
    <message>
        <source>“{step}” has to wait.</source>
        <translation>‏“{step}” کو رکنا ہو گا۔</translation>
    </message>
</context>
<context>
    <name>HandoverStatus</name>
    <message>
        <source>Closed</source>
        <translation>ختم شدہ</translation>
    </message>
    <message>
        <source>Discrepancy open</source>
        <translation>فرق باقی</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>تلف کیا گیا</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>راستے میں</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>پیش کردہ</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>تیار</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>موصول</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>نامنظور</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>واپس کیا گیا</translation>
    </message>
    <message>
        <source>Seal, count, hash match</source>
        <translation>مہر، تعداد، ہیش مطابق</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>سر بمہر</translation>
    </message>
    <message>
        <source>Signed by both</source>
        <translation>دونوں کے دستخط</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>ذخیرہ شدہ</translation>
    </message>
</context>
<context>
    <name>HandoverStopped</name>
    <message>
        <source>Put that right first; nothing was changed.</source>
        <translation>پہلے اسے درست کریں؛ کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>{what} cannot go from “{old}” to “{new}”: {why}</source>
        <translation>‏{what} کو “{old}” سے “{new}” نہیں کیا جا سکتا: {why}</translation>
    </message>
</context>
<context>
    <name>HandoversPage</name>
    <message>
        <source>All</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Choose a handover, or prepare one.</source>
        <translation>کوئی حوالگی چنیں، یا تیار کریں۔</translation>
    </message>
    <message>
        <source>Custody event</source>
        <translation>تحویل کا واقعہ</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>فرق</translation>
    </message>
    <message>
        <source>Edit handover</source>
        <translation>حوالگی میں ترمیم</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>حوالگیاں</translation>
    </message>
    <message>
        <source>In our hands</source>
        <translation>ہمارے پاس</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>مد</translation>
    </message>
    <message>
        <source>New handover</source>
        <translation>نئی حوالگی</translation>
    </message>
    <message>
        <source>No handover here.</source>
        <translation>یہاں کوئی حوالگی نہیں۔</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جاری</translation>
    </message>
</context>
<context>
    <name>HasLeft</name>
    <message>
        <source>The step of {what} to “{state}” cannot be undone: what was sent is with the recipient.</source>
        <translation>‏{what} کا “{state}” میں جانا واپس نہیں لیا جا سکتا: جو بھیجا گیا وہ وصول کنندہ کے پاس ہے۔</translation>
    </message>
    <message>
        <source>Withdraw it, or send a correction; the history keeps both.</source>
        <translation>اسے واپس لیں، یا تصحیح بھیجیں؛ سرگزشت میں دونوں رہیں گے۔</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>Body</source>
        <translation>ادارہ</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>مال</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>بنیادیں</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>رابطے کے ذرائع</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعد میں</translation>
    </message>
    <message>
        <source>Marking and release</source>
        <translation>نشان اور اجرا</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>وعدہ</translation>
    </message>
    <message>
        <source>Seal and hash</source>
        <translation>مہر اور ہیش</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Trust and consent</source>
        <translation>اعتماد اور رضامندی</translation>
    </message>
    <message>
        <source>Urgency and channel</source>
        <translation>فوری نوعیت اور ذریعہ</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>مدتِ نفاذ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>کس سے متعلق</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>وقت اور مقام</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>شرکا</translation>
    </message>
</context>
<context>
    <name>Holiday</name>
    <message>
        <source>Day</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>فریق</translation>
    </message>
</context>
<context>
    <name>InLog</name>
    <message>
        <source>The log has another text under this reference.</source>
        <translation>لاگ میں اس حوالے کے تحت دوسرا متن ہے۔</translation>
    </message>
    <message>
        <source>The log has exactly this file, as a numbered copy.</source>
        <translation>لاگ میں بعینہٖ یہی فائل ہے، نمبر والی نقل کے طور پر۔</translation>
    </message>
    <message>
        <source>The log has exactly this file.</source>
        <translation>لاگ میں بعینہٖ یہی فائل ہے۔</translation>
    </message>
    <message>
        <source>The log has no such document.</source>
        <translation>لاگ میں ایسی کوئی دستاویز نہیں۔</translation>
    </message>
    <message>
        <source>The log has this file with fewer signatures.</source>
        <translation>لاگ میں یہ فائل کم دستخطوں کے ساتھ ہے۔</translation>
    </message>
    <message>
        <source>The log has this file with more signatures: they were cut off, or not given yet.</source>
        <translation>لاگ میں یہ فائل زیادہ دستخطوں کے ساتھ ہے: وہ ہٹا دیے گئے، یا اس وقت تک ہوئے نہ تھے۔</translation>
    </message>
    <message>
        <source>The log has this text, in another file.</source>
        <translation>لاگ میں یہی متن ہے، دوسری فائل میں۔</translation>
    </message>
</context>
<context>
    <name>IssueLogPane</name>
    <message>
        <source>Back</source>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>کسے دیا</translation>
    </message>
    <message>
        <source>Issue log</source>
        <translation>اجرا کا لاگ</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>تاریخِ اجرا</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Nothing was issued yet.</source>
        <translation>ابھی کچھ جاری نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>حوالہ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخہ</translation>
    </message>
</context>
<context>
    <name>Item</name>
    <message>
        <source>About</source>
        <translation>کے بارے میں</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Paper registry</source>
        <translation>کاغذی رجسٹر</translation>
    </message>
    <message>
        <source>Pointer only</source>
        <translation>صرف اشارہ</translation>
    </message>
    <message>
        <source>Provided in</source>
        <translation>کس میں فراہم</translation>
    </message>
    <message>
        <source>Registry, volume, folio</source>
        <translation>رجسٹر، جلد، ورق</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ماخذ</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>متعلقہ اکائیاں</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
</context>
<context>
    <name>ItemKind</name>
    <message>
        <source>Assessment</source>
        <translation>جائزہ</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>حقیقت</translation>
    </message>
    <message>
        <source>Reference to a document</source>
        <translation>دستاویز کا حوالہ</translation>
    </message>
</context>
<context>
    <name>KeyringCard</name>
    <message>
        <source>Ask for the passphrase only</source>
        <translation>صرف خفیہ جملہ پوچھیں</translation>
    </message>
    <message>
        <source>Ask the login &amp;keyring as well</source>
        <translation>لاگ ان کے کلید دان سے بھی پوچھیں (&amp;K)</translation>
    </message>
    <message>
        <source>Ask the login keyring as well</source>
        <translation>لاگ ان کے کلید دان سے بھی پوچھیں</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>بدلیں</translation>
    </message>
    <message>
        <source>Changing how this desk is opened…</source>
        <translation>اس ڈیسک کو کھولنے کا طریقہ بدلا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>Opening this desk</source>
        <translation>اس ڈیسک کو کھولنا</translation>
    </message>
    <message>
        <source>The login keyring is asked as well from now on</source>
        <translation>اب سے لاگ ان کے کلید دان سے بھی پوچھا جائے گا</translation>
    </message>
    <message>
        <source>The passphrase alone opens this desk from now on</source>
        <translation>اب سے صرف خفیہ جملے سے یہ ڈیسک کھلے گا</translation>
    </message>
    <message>
        <source>The passphrase is needed to change how this desk is opened.</source>
        <translation>اس ڈیسک کو کھولنے کا طریقہ بدلنے کے لیے خفیہ جملہ درکار ہے۔</translation>
    </message>
    <message>
        <source>Then the passphrase opens this desk only in your own session on this computer. The 24 recovery words open it without the keyring.</source>
        <translation>تب خفیہ جملہ اس ڈیسک کو صرف اس کمپیوٹر پر آپ کے اپنے سیشن میں کھولے گا۔ بحالی کے 24 الفاظ اسے کلید دان کے بغیر کھولتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>KeyringUnavailable</name>
    <message>
        <source>The login keyring does not keep or give this desk&apos;s share ({why}).</source>
        <translation>لاگ ان کا کلید دان اس ڈیسک کا حصہ نہیں رکھتا یا نہیں دیتا ({why})۔</translation>
    </message>
    <message>
        <source>Unlock the login keyring and try again, or open the desk with its 24 recovery words.</source>
        <translation>لاگ ان کا کلید دان کھول کر دوبارہ کوشش کریں، یا ڈیسک کو اس کے بحالی کے 24 الفاظ سے کھولیں۔</translation>
    </message>
</context>
<context>
    <name>KindNames</name>
    <message>
        <source>Acknowledgement</source>
        <translation>تسلیم نامہ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>کارروائی</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>ادارہ</translation>
    </message>
    <message>
        <source>Agreement profile</source>
        <translation>معاہدے کا خاکہ</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>جائزہ</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>یقین دہانی</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>منسلکہ</translation>
    </message>
    <message>
        <source>Bundle made elsewhere</source>
        <translation>کہیں اور بنا پیکٹ</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>مقدمہ</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>پابندی کا نوٹ</translation>
    </message>
    <message>
        <source>Clock event</source>
        <translation>مدت کی گنتی کا واقعہ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>وعدہ</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>رضامندی</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>مال کی کھیپ</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>رابطہ</translation>
    </message>
    <message>
        <source>Control of a substance</source>
        <translation>مادے کا ضابطہ</translation>
    </message>
    <message>
        <source>Custody event</source>
        <translation>تحویل کا واقعہ</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>مہلت</translation>
    </message>
    <message>
        <source>Equivalence</source>
        <translation>مساوی درجہ</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>مراسلت</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>برآمد</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>حوالگی</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>تعطیل</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>مد</translation>
    </message>
    <message>
        <source>Item handed over</source>
        <translation>حوالے کی گئی مد</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>تعلق</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>ملاقات</translation>
    </message>
    <message>
        <source>Moved date</source>
        <translation>بدلی گئی تاریخ</translation>
    </message>
    <message>
        <source>Numbered copy</source>
        <translation>نمبر والی نقل</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>نکتہ</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>دفتر</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سوال</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>روداد</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>Retention task</source>
        <translation>تحفظِ ریکارڈ کا کام</translation>
    </message>
    <message>
        <source>Round of review</source>
        <translation>نظرِ ثانی کا دور</translation>
    </message>
    <message>
        <source>Statistics line</source>
        <translation>اعداد و شمار کی سطر</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>متعلقہ اکائی</translation>
    </message>
    <message>
        <source>Template of a document</source>
        <translation>دستاویز کا سانچا</translation>
    </message>
    <message>
        <source>Wording of a sentence</source>
        <translation>جملے کے الفاظ</translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation>کام کا شعبہ</translation>
    </message>
</context>
<context>
    <name>KitStep</name>
    <message>
        <source>If the passphrase is forgotten, these 24 words open the desk. Print them, seal them in an envelope, and give it to your security officer.</source>
        <translation>اگر خفیہ جملہ بھول جائیں تو یہ 24 الفاظ ڈیسک کھولتے ہیں۔ انہیں چھاپ کر لفافے میں مہر بند کریں اور اپنے سیکیورٹی افسر کو دیں۔</translation>
    </message>
    <message>
        <source>Save for printing…</source>
        <translation>چھاپنے کے لیے محفوظ کریں…</translation>
    </message>
    <message>
        <source>Save the recovery kit for printing</source>
        <translation>بحالی کا پرچہ چھاپنے کے لیے محفوظ کریں</translation>
    </message>
    <message>
        <source>Say that the words are on paper before you go on.</source>
        <translation>آگے بڑھنے سے پہلے بتائیں کہ الفاظ کاغذ پر ہیں۔</translation>
    </message>
    <message>
        <source>The recovery kit</source>
        <translation>بحالی کا پرچہ</translation>
    </message>
    <message>
        <source>The words are on &amp;paper and in a safe place</source>
        <translation>الفاظ کاغذ پر اور محفوظ جگہ میں ہیں (&amp;P)</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Acknowledged by hand</source>
        <translation>فرد نے خود تسلیم کیا</translation>
    </message>
    <message>
        <source>Action made from a point</source>
        <translation>نکتے سے کارروائی بنائی گئی</translation>
    </message>
    <message>
        <source>Action saved</source>
        <translation>کارروائی محفوظ کی گئی</translation>
    </message>
    <message>
        <source>Agency saved</source>
        <translation>ادارہ محفوظ کیا گیا</translation>
    </message>
    <message>
        <source>Answer on a sentence noted</source>
        <translation>جملے پر جواب درج</translation>
    </message>
    <message>
        <source>Assessment answered</source>
        <translation>جائزے کے جواب دیے گئے</translation>
    </message>
    <message>
        <source>Assessment cleared</source>
        <translation>جائزے میں اجازت دی گئی</translation>
    </message>
    <message>
        <source>Assessment countersigned</source>
        <translation>جائزے پر جوابی دستخط ہوئے</translation>
    </message>
    <message>
        <source>Assessment opened</source>
        <translation>جائزہ کھولا گیا</translation>
    </message>
    <message>
        <source>Assurance saved</source>
        <translation>یقین دہانی محفوظ کی گئی</translation>
    </message>
    <message>
        <source>Attachment removed</source>
        <translation>منسلکہ ہٹایا گیا</translation>
    </message>
    <message>
        <source>Bundle accepted</source>
        <translation>پیکٹ قبول کیا گیا</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>مقدمہ ختم</translation>
    </message>
    <message>
        <source>Case removed</source>
        <translation>مقدمہ ہٹایا گیا</translation>
    </message>
    <message>
        <source>Case reopened</source>
        <translation>مقدمہ دوبارہ کھولا گیا</translation>
    </message>
    <message>
        <source>Case saved</source>
        <translation>مقدمہ محفوظ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تبدیل کیا گیا</translation>
    </message>
    <message>
        <source>Commitment made from a point</source>
        <translation>نکتے سے وعدہ بنایا گیا</translation>
    </message>
    <message>
        <source>Commitment moved on</source>
        <translation>وعدہ اگلے مرحلے پر</translation>
    </message>
    <message>
        <source>Commitment removed</source>
        <translation>وعدہ ہٹایا گیا</translation>
    </message>
    <message>
        <source>Commitment saved</source>
        <translation>وعدہ محفوظ کیا گیا</translation>
    </message>
    <message>
        <source>Conflict decided</source>
        <translation>تضاد کا فیصلہ ہوا</translation>
    </message>
    <message>
        <source>Consent saved</source>
        <translation>رضامندی محفوظ کی گئی</translation>
    </message>
    <message>
        <source>Consignment saved</source>
        <translation>کھیپ محفوظ کی گئی</translation>
    </message>
    <message>
        <source>Contact removed</source>
        <translation>رابطہ ہٹایا گیا</translation>
    </message>
    <message>
        <source>Contact saved</source>
        <translation>رابطہ محفوظ کیا گیا</translation>
    </message>
    <message>
        <source>Copy given</source>
        <translation>نقل دی گئی</translation>
    </message>
    <message>
        <source>Custody event added</source>
        <translation>تحویل کا واقعہ شامل کیا گیا</translation>
    </message>
    <message>
        <source>Date moved</source>
        <translation>تاریخ بدلی گئی</translation>
    </message>
    <message>
        <source>Deadline extended</source>
        <translation>مہلت بڑھائی گئی</translation>
    </message>
    <message>
        <source>Decided by headquarters</source>
        <translation>صدر دفتر کا فیصلہ</translation>
    </message>
    <message>
        <source>Discrepancy decided</source>
        <translation>فرق پر فیصلہ ہوا</translation>
    </message>
    <message>
        <source>Draft rewritten</source>
        <translation>مسودہ دوبارہ لکھا گیا</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>مٹائے گئے</translation>
    </message>
    <message>
        <source>Evidence added</source>
        <translation>ثبوت شامل کیا گیا</translation>
    </message>
    <message>
        <source>Exchange logged</source>
        <translation>مراسلت درج ہوئی</translation>
    </message>
    <message>
        <source>Export made</source>
        <translation>برآمد بنی</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>فائل منسلک کی گئی</translation>
    </message>
    <message>
        <source>Filed under a case</source>
        <translation>مقدمے میں شامل</translation>
    </message>
    <message>
        <source>Handover corrected</source>
        <translation>حوالگی درست کی گئی</translation>
    </message>
    <message>
        <source>Handover moved on</source>
        <translation>حوالگی اگلے مرحلے پر</translation>
    </message>
    <message>
        <source>Handover prepared</source>
        <translation>حوالگی تیار کی گئی</translation>
    </message>
    <message>
        <source>Handover removed</source>
        <translation>حوالگی ہٹائی گئی</translation>
    </message>
    <message>
        <source>Handover signed</source>
        <translation>حوالگی پر دستخط ہوئے</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>درآمد کیا گیا</translation>
    </message>
    <message>
        <source>Item handed over saved</source>
        <translation>حوالے کی گئی مد محفوظ کی گئی</translation>
    </message>
    <message>
        <source>Item saved</source>
        <translation>مد محفوظ کی گئی</translation>
    </message>
    <message>
        <source>Joint text confirmed</source>
        <translation>مشترکہ متن کی تصدیق ہوئی</translation>
    </message>
    <message>
        <source>Link saved</source>
        <translation>تعلق محفوظ کیا گیا</translation>
    </message>
    <message>
        <source>Meeting moved on</source>
        <translation>ملاقات اگلے مرحلے پر</translation>
    </message>
    <message>
        <source>Meeting removed</source>
        <translation>ملاقات ہٹائی گئی</translation>
    </message>
    <message>
        <source>Meeting saved</source>
        <translation>ملاقات محفوظ کی گئی</translation>
    </message>
    <message>
        <source>Point saved</source>
        <translation>نکتہ محفوظ کیا گیا</translation>
    </message>
    <message>
        <source>Points saved</source>
        <translation>نکات محفوظ کیے گئے</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>سوال کا جواب دیا گیا</translation>
    </message>
    <message>
        <source>Question saved</source>
        <translation>سوال محفوظ کیا گیا</translation>
    </message>
    <message>
        <source>Readout approved</source>
        <translation>روداد منظور</translation>
    </message>
    <message>
        <source>Readout countersigned</source>
        <translation>روداد پر جوابی دستخط</translation>
    </message>
    <message>
        <source>Readout drafted</source>
        <translation>روداد کا مسودہ بنا</translation>
    </message>
    <message>
        <source>Readout issued</source>
        <translation>روداد جاری</translation>
    </message>
    <message>
        <source>Readout offered for review</source>
        <translation>روداد نظرِ ثانی کے لیے دی گئی</translation>
    </message>
    <message>
        <source>Readout returned with comments</source>
        <translation>روداد تبصروں کے ساتھ لوٹائی گئی</translation>
    </message>
    <message>
        <source>Readout signed</source>
        <translation>روداد پر دستخط</translation>
    </message>
    <message>
        <source>Readout withdrawn</source>
        <translation>روداد واپس لی گئی</translation>
    </message>
    <message>
        <source>Receipt noted</source>
        <translation>رسید درج</translation>
    </message>
    <message>
        <source>Referred to headquarters</source>
        <translation>صدر دفتر کو بھیجا گیا</translation>
    </message>
    <message>
        <source>Request corrected</source>
        <translation>درخواست درست کی گئی</translation>
    </message>
    <message>
        <source>Request countersigned</source>
        <translation>درخواست پر جوابی دستخط ہوئے</translation>
    </message>
    <message>
        <source>Request made from a point</source>
        <translation>نکتے سے درخواست بنائی گئی</translation>
    </message>
    <message>
        <source>Request moved on</source>
        <translation>درخواست اگلے مرحلے پر</translation>
    </message>
    <message>
        <source>Request opened</source>
        <translation>درخواست کھولی گئی</translation>
    </message>
    <message>
        <source>Request removed</source>
        <translation>درخواست ہٹائی گئی</translation>
    </message>
    <message>
        <source>Retention decided</source>
        <translation>تحفظِ ریکارڈ کا فیصلہ</translation>
    </message>
    <message>
        <source>Seal and hash checked</source>
        <translation>مہر اور ہیش جانچے گئے</translation>
    </message>
    <message>
        <source>Source of a readout changed</source>
        <translation>روداد کا ماخذ بدلا</translation>
    </message>
    <message>
        <source>Subject linked</source>
        <translation>متعلقہ اکائی جوڑی گئی</translation>
    </message>
    <message>
        <source>Subject removed</source>
        <translation>متعلقہ اکائی ہٹائی گئی</translation>
    </message>
    <message>
        <source>Subject saved</source>
        <translation>متعلقہ اکائی محفوظ کی گئی</translation>
    </message>
    <message>
        <source>Subject unlinked</source>
        <translation>متعلقہ اکائی الگ کی گئی</translation>
    </message>
    <message>
        <source>Template put in force</source>
        <translation>سانچا نافذ</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>واپس لیا گیا</translation>
    </message>
    <message>
        <source>Workstream saved</source>
        <translation>کام کا شعبہ محفوظ کیا گیا</translation>
    </message>
</context>
<context>
    <name>LastSlot</name>
    <message>
        <source>Add another before removing it.</source>
        <translation>اسے ہٹانے سے پہلے دوسرا شامل کریں۔</translation>
    </message>
    <message>
        <source>This is the last way to open the desk.</source>
        <translation>ڈیسک کھولنے کا یہ آخری ذریعہ ہے۔</translation>
    </message>
</context>
<context>
    <name>LeakFound</name>
    <message>
        <source>Take the words of that item out of the title, the other points or the names, and issue it again.</source>
        <translation>اس اندراج کے الفاظ عنوان، دوسرے نکات یا ناموں سے نکالیں، اور دوبارہ جاری کریں۔</translation>
    </message>
    <message>
        <source>The document is refused: {item}, left out for this reader, shows in its {place}.</source>
        <translation>دستاویز نامنظور: {item}، جو اس وصول کنندہ کے لیے چھوڑا گیا، اس کے {place} میں نظر آتا ہے۔</translation>
    </message>
</context>
<context>
    <name>LeavingPane</name>
    <message numerus="yes">
        <source>%Ln record(s) will leave for {name}</source>
        <translation>
            <numerusform>‏%Ln ریکارڈ {name} کو جائے گا</numerusform>
            <numerusform>‏%Ln ریکارڈ {name} کو جائیں گے</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept a bundle</source>
        <translation>پیکٹ قبول کریں</translation>
    </message>
    <message>
        <source>Accept a bundle…</source>
        <translation>پیکٹ قبول کریں…</translation>
    </message>
    <message numerus="yes">
        <source>Bundle {ref} with %Ln record(s) is ready to travel</source>
        <translation>
            <numerusform>‏%Ln ریکارڈ والا پیکٹ {ref} بھیجنے کے لیے تیار ہے</numerusform>
            <numerusform>‏%Ln ریکارڈوں والا پیکٹ {ref} بھیجنے کے لیے تیار ہے</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the bundle…</source>
        <translation>پیکٹ کی جانچ ہو رہی ہے…</translation>
    </message>
    <message>
        <source>Everything on this desk has been acknowledged.</source>
        <translation>اس ڈیسک کی ہر چیز کی رسید آ چکی ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln change(s)</source>
        <translation>
            <numerusform>‏%Ln تبدیلی میں</numerusform>
            <numerusform>‏%Ln تبدیلیوں میں</numerusform>
        </translation>
    </message>
    <message>
        <source>Make bundle…</source>
        <translation>پیکٹ بنائیں…</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>نشان نہیں</translation>
    </message>
    <message>
        <source>Nothing is held back from this reader.</source>
        <translation>اس وصول کنندہ سے کچھ نہیں روکا گیا۔</translation>
    </message>
    <message>
        <source>Nothing waits for {name}</source>
        <translation>‏{name} کے لیے کچھ منتظر نہیں</translation>
    </message>
    <message>
        <source>Records that stay here</source>
        <translation>یہیں رہنے والے ریکارڈ</translation>
    </message>
    <message>
        <source>Records that will leave</source>
        <translation>جانے والے ریکارڈ</translation>
    </message>
    <message>
        <source>Save the bundle for {name}</source>
        <translation>‏{name} کے لیے پیکٹ محفوظ کریں</translation>
    </message>
    <message>
        <source>Sealing the bundle…</source>
        <translation>پیکٹ سر بمہر ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>یہیں رہے گا</translation>
    </message>
    <message>
        <source>Will leave</source>
        <translation>جائے گا</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Basis</source>
        <translation>بنیاد</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>جانچ کا درجہ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>عہدہ</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>کب سے</translation>
    </message>
    <message>
        <source>To</source>
        <translation>بنام</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>کب تک</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>{shown} of {total}</source>
        <translation>‏{total} میں سے {shown}</translation>
    </message>
</context>
<context>
    <name>Loss</name>
    <message>
        <source>Accreditation ended</source>
        <translation>منظوری ختم</translation>
    </message>
    <message>
        <source>Not met for 90 days</source>
        <translation>‏90 دن سے ملاقات نہیں</translation>
    </message>
</context>
<context>
    <name>MailboxMissing</name>
    <message>
        <source>Plug in the stick or connect the share, and try again.</source>
        <translation>اسٹک لگائیں یا شیئر جوڑیں، اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The mailbox {folder} cannot be reached.</source>
        <translation>ڈاک کے فولڈر {folder} تک رسائی نہیں ہو رہی۔</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Go to {page}</source>
        <translation>‏{page} پر جائیں</translation>
    </message>
    <message>
        <source>Liaison Desk</source>
        <translation>Liaison Desk</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>ابھی مقفل کریں</translation>
    </message>
    <message>
        <source>New on this page</source>
        <translation>اس صفحے پر نیا</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>تلاش یا حکم</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>شارٹ کٹ</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>واپس لینے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation>کچھ لکھ لیں</translation>
    </message>
</context>
<context>
    <name>Malformed</name>
    <message>
        <source>Nothing was changed. Ask the sender to make it again, and report it if it comes again.</source>
        <translation>کچھ تبدیل نہیں ہوا۔ بھیجنے والے سے اسے دوبارہ بنانے کو کہیں، اور پھر ایسا ہو تو اطلاع دیں۔</translation>
    </message>
    <message>
        <source>The bundle is refused: it is not built as a bundle should be ({why}).</source>
        <translation>پیکٹ نامنظور: اس کی ساخت ویسی نہیں جیسی ہونی چاہیے ({why})۔</translation>
    </message>
</context>
<context>
    <name>MarkingBanner</name>
    <message>
        <source>Marking of this window</source>
        <translation>اس ونڈو کا نشان</translation>
    </message>
</context>
<context>
    <name>MarkingChip</name>
    <message>
        <source>Not marked</source>
        <translation>نشان نہیں</translation>
    </message>
</context>
<context>
    <name>MarkingField</name>
    <message>
        <source>Classification</source>
        <translation>درجہ بندی</translation>
    </message>
    <message>
        <source>Handling codes</source>
        <translation>استعمال کے کوڈ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>مزید</translation>
    </message>
    <message>
        <source>No PAP</source>
        <translation>‏PAP نہیں</translation>
    </message>
    <message>
        <source>No TLP</source>
        <translation>‏TLP نہیں</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>نشان نہیں</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Originators</source>
        <translation>اصل ماخذ</translation>
    </message>
    <message>
        <source>Permissible actions</source>
        <translation>جائز کارروائیاں</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>ذاتی معلومات</translation>
    </message>
    <message>
        <source>Traffic light protocol</source>
        <translation>ٹریفک لائٹ پروٹوکول</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>تا تاریخ</translation>
    </message>
    <message>
        <source>Words for H3</source>
        <translation>‏H3 کے الفاظ</translation>
    </message>
</context>
<context>
    <name>MeasurePane</name>
    <message numerus="yes">
        <source>%Ln record(s) behind this figure</source>
        <translation>
            <numerusform>اس عدد کے پیچھے %Ln ریکارڈ</numerusform>
            <numerusform>اس عدد کے پیچھے %Ln ریکارڈ</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a figure to see the records behind it.</source>
        <translation>کوئی عدد چنیں اور اس کے پیچھے کے ریکارڈ دیکھیں۔</translation>
    </message>
    <message>
        <source>Erased since; this row was kept of it</source>
        <translation>اس کے بعد مٹایا گیا؛ اس کی یہ سطر رکھی گئی</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>اعداد</translation>
    </message>
    <message>
        <source>Nothing to count in this period.</source>
        <translation>اس مدت میں گننے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>ریکارڈ</translation>
    </message>
    <message>
        <source>What the post cost in the period, in whole units</source>
        <translation>اس مدت میں دفتر کا خرچ، پوری اکائیوں میں</translation>
    </message>
</context>
<context>
    <name>Medium</name>
    <message>
        <source>Courier</source>
        <translation>قاصد</translation>
    </message>
    <message>
        <source>Exchange system</source>
        <translation>تبادلے کا نظام</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>ڈاک</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>ٹیلی فون</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>دورہ</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>A noun phrase, at most 60 characters</source>
        <translation>اسمی ترکیب، زیادہ سے زیادہ 60 حروف</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>ادارے</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>ایجنڈا</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>مقدمہ</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>اختتام</translation>
    </message>
    <message>
        <source>From the public record</source>
        <translation>عوامی ریکارڈ سے</translation>
    </message>
    <message>
        <source>Home side</source>
        <translation>ہمارا فریق</translation>
    </message>
    <message>
        <source>Host side</source>
        <translation>میزبان فریق</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>مترجم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Local time of the place of meeting</source>
        <translation>ملاقات کی جگہ کا مقامی وقت</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>اگلا رابطہ</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>ہر سطر میں ایک</translation>
    </message>
    <message>
        <source>One line for each thing to raise</source>
        <translation>اٹھائی جانے والی ہر بات کی ایک سطر</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مقام</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>خلاصہ</translation>
    </message>
    <message>
        <source>What happened and why it matters, at most 100 words</source>
        <translation>کیا ہوا اور کیوں اہم ہے، زیادہ سے زیادہ 100 الفاظ</translation>
    </message>
    <message>
        <source>What headquarters must decide or do</source>
        <translation>صدر دفتر کو کیا فیصلہ یا کام کرنا ہے</translation>
    </message>
</context>
<context>
    <name>MeetingKind</name>
    <message>
        <source>Case or operation</source>
        <translation>مقدمہ یا کارروائی</translation>
    </message>
    <message>
        <source>Courtesy or introduction</source>
        <translation>رسمی ملاقات یا تعارف</translation>
    </message>
    <message>
        <source>Expert level</source>
        <translation>ماہرین کی سطح</translation>
    </message>
    <message>
        <source>Minister or national security adviser level</source>
        <translation>وزیر یا قومی سلامتی مشیر کی سطح</translation>
    </message>
    <message>
        <source>Steering, work-plan review</source>
        <translation>رہنمائی، کام کے منصوبے کا جائزہ</translation>
    </message>
    <message>
        <source>Telephone or video call</source>
        <translation>ٹیلی فون یا ویڈیو کال</translation>
    </message>
    <message>
        <source>Training or visit</source>
        <translation>تربیت یا دورہ</translation>
    </message>
</context>
<context>
    <name>MeetingPane</name>
    <message>
        <source>Add a point</source>
        <translation>نکتہ شامل کریں</translation>
    </message>
    <message>
        <source>Add point</source>
        <translation>نکتہ شامل کریں</translation>
    </message>
    <message>
        <source>Add the first point</source>
        <translation>پہلا نکتہ شامل کریں</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>ادارے</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>متفقہ</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>منسلکات</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>بریفنگ</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>ملاقات منسوخ کریں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ختم کریں</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تصدیق کریں</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ترمیم کریں</translation>
    </message>
    <message>
        <source>Edit points</source>
        <translation>نکات میں ترمیم</translation>
    </message>
    <message>
        <source>For headquarters</source>
        <translation>صدر دفتر کے لیے</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سرگزشت</translation>
    </message>
    <message>
        <source>Home side</source>
        <translation>ہمارا فریق</translation>
    </message>
    <message>
        <source>Host side</source>
        <translation>میزبان فریق</translation>
    </message>
    <message>
        <source>Latest activity</source>
        <translation>تازہ سرگرمی</translation>
    </message>
    <message>
        <source>Make readout</source>
        <translation>روداد بنائیں</translation>
    </message>
    <message>
        <source>Mark as held</source>
        <translation>منعقد شدہ درج کریں</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>دیگر کام</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>اگلا رابطہ</translation>
    </message>
    <message>
        <source>No points yet. Write down what was said while it is fresh.</source>
        <translation>ابھی کوئی نکتہ نہیں۔ جو کہا گیا اسے یاد تازہ ہوتے ہوئے لکھ لیں۔</translation>
    </message>
    <message>
        <source>No readout of this meeting has been issued.</source>
        <translation>اس ملاقات کی کوئی روداد جاری نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>Notes are final</source>
        <translation>نوٹ حتمی ہیں</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>جائزہ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مقام</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>نکات</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>ملتوی کریں</translation>
    </message>
    <message>
        <source>Readout is out</source>
        <translation>روداد جاری ہوئی</translation>
    </message>
    <message>
        <source>Readouts</source>
        <translation>رودادیں</translation>
    </message>
    <message>
        <source>Readouts of this meeting</source>
        <translation>اس ملاقات کی رودادیں</translation>
    </message>
    <message>
        <source>Remove from the desk</source>
        <translation>ڈیسک سے ہٹائیں</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>خلاصہ</translation>
    </message>
    <message>
        <source>“{step}” has to wait.</source>
        <translation>‏“{step}” کو رکنا ہو گا۔</translation>
    </message>
</context>
<context>
    <name>MeetingStatus</name>
    <message>
        <source>Cancelled</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ختم شدہ</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>تصدیق شدہ</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>منعقد</translation>
    </message>
    <message>
        <source>Notes final</source>
        <translation>نوٹ حتمی</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>طے شدہ</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>ملتوی</translation>
    </message>
    <message>
        <source>Readout issued</source>
        <translation>روداد جاری</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>All</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Choose a meeting, or record a new one.</source>
        <translation>کوئی ملاقات چنیں، یا نئی درج کریں۔</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>آئندہ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Edit meeting</source>
        <translation>ملاقات میں ترمیم</translation>
    </message>
    <message>
        <source>Make meeting</source>
        <translation>ملاقات بنائیں</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>ملاقاتیں</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>نئی ملاقات</translation>
    </message>
    <message>
        <source>No meeting here.</source>
        <translation>یہاں کوئی ملاقات نہیں۔</translation>
    </message>
    <message>
        <source>To write up</source>
        <translation>لکھنا باقی</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>{name}, time zone</source>
        <translation>‏{name}، ٹائم زون</translation>
    </message>
</context>
<context>
    <name>MoveRefused</name>
    <message>
        <source>Complete what is missing first.</source>
        <translation>پہلے جو کمی ہے اسے پورا کریں۔</translation>
    </message>
    <message>
        <source>{what} cannot go from {old} to {new}: {why}.</source>
        <translation>‏{what} کو {old} سے {new} نہیں کیا جا سکتا: {why}۔</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Ask for clarification</source>
        <translation>وضاحت مانگیں</translation>
    </message>
    <message>
        <source>Assess the answer</source>
        <translation>جواب کا جائزہ لیں</translation>
    </message>
    <message>
        <source>Authorisation came</source>
        <translation>اجازت ملی درج کریں</translation>
    </message>
    <message>
        <source>Await authorisation</source>
        <translation>اجازت کا انتظار کریں</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>مسودے پر واپس کریں</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>نظرِ ثانی پر واپس کریں</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>کام پر واپس کریں</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>اجازت دیں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Give answer</source>
        <translation>جواب دیں</translation>
    </message>
    <message>
        <source>Give part answer</source>
        <translation>جزوی جواب دیں</translation>
    </message>
    <message>
        <source>Log acknowledgement</source>
        <translation>اطلاعِ وصولی درج کریں</translation>
    </message>
    <message>
        <source>Log answer</source>
        <translation>جواب درج کریں</translation>
    </message>
    <message>
        <source>Log clarification</source>
        <translation>وضاحت درج کریں</translation>
    </message>
    <message>
        <source>Log part answer</source>
        <translation>جزوی جواب درج کریں</translation>
    </message>
    <message>
        <source>Mark as lapsed</source>
        <translation>غیر مؤثر درج کریں</translation>
    </message>
    <message>
        <source>Move to another channel</source>
        <translation>دوسرے ذریعے پر منتقل کریں</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>دوبارہ کھولیں</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>نامنظور کریں</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>بھیجیں</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>کام شروع کریں</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>نظرِ ثانی کے لیے بھیجیں</translation>
    </message>
    <message>
        <source>Take to the gate</source>
        <translation>جانچ میں بھیجیں</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>واپس لیں</translation>
    </message>
</context>
<context>
    <name>NewExportPane</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>‏%Ln ریکارڈ</numerusform>
            <numerusform>‏%Ln ریکارڈ</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فائلیں</translation>
    </message>
    <message>
        <source>New export</source>
        <translation>نئی برآمد</translation>
    </message>
    <message>
        <source>Nothing is held back from this reader.</source>
        <translation>اس وصول کنندہ سے کچھ نہیں روکا گیا۔</translation>
    </message>
    <message>
        <source>Nothing may go to this audience in this form.</source>
        <translation>اس شکل میں اس وصول کنندہ کو کچھ نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>Records that go</source>
        <translation>جانے والے ریکارڈ</translation>
    </message>
    <message>
        <source>See first what goes and what stays. Nothing leaves before you choose a folder.</source>
        <translation>پہلے دیکھیں کہ کیا جاتا ہے اور کیا رہتا ہے۔ آپ کے فولڈر چننے سے پہلے کچھ نہیں جاتا۔</translation>
    </message>
    <message>
        <source>See what goes</source>
        <translation>دیکھیں کیا جاتا ہے</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>یہیں رہے گا</translation>
    </message>
    <message>
        <source>They are written for {audience}, into a folder of their own.</source>
        <translation>وہ {audience} کے لیے الگ فولڈر میں لکھے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>کیا جاتا ہے</translation>
    </message>
    <message>
        <source>Write to a folder…</source>
        <translation>فولڈر میں لکھیں…</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>اور %Ln مزید</numerusform>
            <numerusform>اور %Ln مزید</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewerFormat</name>
    <message>
        <source>Nothing was changed. Update this program, then import the bundle again.</source>
        <translation>کچھ تبدیل نہیں ہوا۔ یہ پروگرام تازہ کریں، پھر پیکٹ دوبارہ درآمد کریں۔</translation>
    </message>
    <message>
        <source>The bundle is refused: a newer version of Liaison Desk made it ({why}).</source>
        <translation>پیکٹ نامنظور: اسے Liaison Desk کے نئے نسخے نے بنایا ہے ({why})۔</translation>
    </message>
</context>
<context>
    <name>NoCardDriver</name>
    <message>
        <source>Install the package with its “pkcs11” extra.</source>
        <translation>سافٹ ویئر کو اس کے “pkcs11” اضافے کے ساتھ نصب کریں۔</translation>
    </message>
    <message>
        <source>This installation cannot speak to smart cards.</source>
        <translation>یہ تنصیب سمارٹ کارڈوں سے کام نہیں کر سکتی۔</translation>
    </message>
</context>
<context>
    <name>NoCertificate</name>
    <message>
        <source>Send headquarters the file of “identity enrol” and accept the roster that comes back.</source>
        <translation>صدر دفتر کو “identity enrol” کی فائل بھیجیں اور واپس آنے والی فہرست قبول کریں۔</translation>
    </message>
    <message>
        <source>This desk has no certificate to sign pages with.</source>
        <translation>اس ڈیسک کے پاس صفحات پر دستخط کا سرٹیفکیٹ نہیں۔</translation>
    </message>
</context>
<context>
    <name>NoDatabaseDriver</name>
    <message>
        <source>Install the package with its “headquarters” extra.</source>
        <translation>اسے “headquarters” کے اختیار کے ساتھ نصب کریں۔</translation>
    </message>
    <message>
        <source>This installation cannot speak to PostgreSQL.</source>
        <translation>یہ تنصیب PostgreSQL سے بات نہیں کر سکتی۔</translation>
    </message>
</context>
<context>
    <name>NoDisplay</name>
    <message>
        <source>Log in at a screen, or do the work by command: “liaison-desk --help” lists them.</source>
        <translation>کسی اسکرین پر لاگ اِن کریں، یا کام حکموں سے کریں: “liaison-desk --help” ان کی فہرست دیتا ہے۔</translation>
    </message>
    <message>
        <source>The window cannot be opened: {why}.</source>
        <translation>ونڈو نہیں کھولی جا سکتی: {why}۔</translation>
    </message>
</context>
<context>
    <name>NoIdentity</name>
    <message>
        <source>Make one with “identity init”, or on the Sync page.</source>
        <translation>‏“identity init” سے یا تبادلہ کے صفحے پر ایک بنائیں۔</translation>
    </message>
    <message>
        <source>This desk has no identity for exchange yet.</source>
        <translation>تبادلے کے لیے اس ڈیسک کی ابھی کوئی شناخت نہیں۔</translation>
    </message>
</context>
<context>
    <name>NoPassphrase</name>
    <message>
        <source>Give --passphrase-file FILE, or --passphrase-file - to read it from standard input.</source>
        <translation>‏--passphrase-file FILE دیں، یا معیاری ان پٹ سے پڑھنے کے لیے --passphrase-file -</translation>
    </message>
    <message>
        <source>The command does not say where the passphrase is.</source>
        <translation>حکم میں نہیں بتایا گیا کہ خفیہ جملہ کہاں ہے۔</translation>
    </message>
</context>
<context>
    <name>NoPeer</name>
    <message>
        <source>It knows {known}. Enrol first.</source>
        <translation>یہ {known} کو جانتا ہے۔ پہلے اندراج کریں۔</translation>
    </message>
    <message>
        <source>This desk exchanges nothing with {name}.</source>
        <translation>یہ ڈیسک {name} کے ساتھ کوئی تبادلہ نہیں کرتا۔</translation>
    </message>
</context>
<context>
    <name>NoTimestamp</name>
    <message>
        <source>Check the connection and the address, or sign without a timestamp.</source>
        <translation>رابطہ اور پتا دیکھیں، یا وقت کی تصدیق کے بغیر دستخط کریں۔</translation>
    </message>
    <message>
        <source>The timestamp service {service} gave no timestamp.</source>
        <translation>وقت کی تصدیق کی سروس {service} نے تصدیق نہیں دی۔</translation>
    </message>
</context>
<context>
    <name>NotAnOfficeHolder</name>
    <message>
        <source>Take the name out; only who holds a public office may be named, and in that role only.</source>
        <translation>نام نکالیں؛ صرف سرکاری عہدے دار کا نام لیا جا سکتا ہے، اور صرف اسی عہدے میں۔</translation>
    </message>
    <message>
        <source>{name} is not on file as a public office-holder.</source>
        <translation>‏{name} سرکاری عہدے دار کے طور پر درج نہیں ہے۔</translation>
    </message>
</context>
<context>
    <name>NotAtThisStep</name>
    <message>
        <source>Open a new assessment if the matter has changed.</source>
        <translation>معاملہ بدل گیا ہو تو نیا جائزہ کھولیں۔</translation>
    </message>
    <message>
        <source>The assessment of {what} is “{state}”; this cannot be done to it.</source>
        <translation>‏{what} کا جائزہ “{state}” ہے؛ اس پر یہ نہیں کیا جا سکتا۔</translation>
    </message>
</context>
<context>
    <name>NotEnrolled</name>
    <message>
        <source>Send the enrolment file, and import the answer.</source>
        <translation>اندراج کی فائل بھیجیں، اور جواب درآمد کریں۔</translation>
    </message>
    <message>
        <source>This desk is not enrolled with headquarters.</source>
        <translation>یہ ڈیسک صدر دفتر میں درج نہیں۔</translation>
    </message>
</context>
<context>
    <name>NotForThisReader</name>
    <message>
        <source>Put that right first, or make the paper for another reader; nothing was made.</source>
        <translation>پہلے اسے درست کریں، یا دستاویز کسی دوسرے وصول کنندہ کے لیے بنائیں؛ کچھ نہیں بنایا گیا۔</translation>
    </message>
    <message>
        <source>{what} cannot go to {reader}: {why}</source>
        <translation>‏{what} {reader} کو نہیں جا سکتا: {why}</translation>
    </message>
</context>
<context>
    <name>NotForUs</name>
    <message>
        <source>Nothing was changed. Give it to the desk it is meant for, or ask the sender for one sealed to you.</source>
        <translation>کچھ تبدیل نہیں ہوا۔ اسے اس ڈیسک کو دیں جس کے لیے یہ ہے، یا بھیجنے والے سے اپنے لیے سر بمہر پیکٹ مانگیں۔</translation>
    </message>
    <message>
        <source>The bundle is refused: it is not for this desk ({why}).</source>
        <translation>پیکٹ نامنظور: یہ اس ڈیسک کے لیے نہیں ({why})۔</translation>
    </message>
</context>
<context>
    <name>NotFound</name>
    <message>
        <source>Check the reference, or search for it.</source>
        <translation>حوالہ جانچیں، یا تلاش کریں۔</translation>
    </message>
    <message>
        <source>There is no {what} on this desk.</source>
        <translation>اس ڈیسک پر {what} موجود نہیں۔</translation>
    </message>
</context>
<context>
    <name>NotHeadquarters</name>
    <message>
        <source>Only headquarters&apos; desk can do this.</source>
        <translation>یہ صرف صدر دفتر کا ڈیسک کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>Open headquarters&apos; desk, or create one with “hq init”.</source>
        <translation>صدر دفتر کا ڈیسک کھولیں، یا “hq init” سے بنائیں۔</translation>
    </message>
</context>
<context>
    <name>NotInMailbox</name>
    <message>
        <source>Look at the list again; somebody may have taken it.</source>
        <translation>فہرست دوبارہ دیکھیں؛ ممکن ہے کسی نے لے لیا ہو۔</translation>
    </message>
    <message>
        <source>{name} is not in the mailbox {folder}.</source>
        <translation>‏{name} ڈاک کے فولڈر {folder} میں نہیں ہے۔</translation>
    </message>
</context>
<context>
    <name>NotOfThisPost</name>
    <message>
        <source>The one who hands over signs out, the one who was named signs in.</source>
        <translation>حوالے کرنے والا پہلے دستخط کرتا ہے، نامزد شخص بعد میں۔</translation>
    </message>
    <message>
        <source>{name} cannot sign this takeover: {why}.</source>
        <translation>‏{name} یہ چارج سنبھالنا دستخط نہیں کر سکتے: {why}۔</translation>
    </message>
</context>
<context>
    <name>NotOurs</name>
    <message>
        <source>Check that you chose the right file, and ask its sender for the PDF as it was issued.</source>
        <translation>دیکھیں کہ درست فائل چنی ہے، اور بھیجنے والے سے جاری کردہ اصل PDF مانگیں۔</translation>
    </message>
    <message>
        <source>This file is not a readout made by Liaison Desk: {why}.</source>
        <translation>یہ فائل Liaison Desk کی بنائی ہوئی روداد نہیں: {why}۔</translation>
    </message>
</context>
<context>
    <name>NotPrinted</name>
    <message>
        <source>See that it is switched on and has paper, and print again.</source>
        <translation>دیکھیں کہ وہ چالو ہے اور اس میں کاغذ ہے، اور دوبارہ چھاپیں۔</translation>
    </message>
    <message>
        <source>The printer {printer} did not take the document.</source>
        <translation>پرنٹر {printer} نے دستاویز نہیں لی۔</translation>
    </message>
</context>
<context>
    <name>NotSealed</name>
    <message>
        <source>Check that the right file was chosen.</source>
        <translation>دیکھیں کہ درست فائل چنی گئی ہے۔</translation>
    </message>
    <message>
        <source>The bundle is refused: this is not a sealed file of Liaison Desk ({why}).</source>
        <translation>پیکٹ نامنظور: یہ Liaison Desk کی سر بمہر فائل نہیں ({why})۔</translation>
    </message>
</context>
<context>
    <name>NotSetUp</name>
    <message>
        <source>Create a desk in another folder.</source>
        <translation>دوسرے فولڈر میں ڈیسک بنائیں۔</translation>
    </message>
    <message>
        <source>The desk in {folder} was never set up to the end.</source>
        <translation>‏{folder} کا ڈیسک مکمل قائم نہیں ہوا تھا۔</translation>
    </message>
</context>
<context>
    <name>NotSignable</name>
    <message>
        <source>Sign the PDF as it was issued, in a field that it has and nobody has signed yet.</source>
        <translation>جیسی جاری ہوئی ویسی PDF پر، اس کے ایسے خانے میں دستخط کریں جس میں ابھی کسی نے نہیں کیے۔</translation>
    </message>
    <message>
        <source>The file is not signed: {why}.</source>
        <translation>فائل پر دستخط نہیں کیے گئے: {why}۔</translation>
    </message>
</context>
<context>
    <name>NotYourRole</name>
    <message>
        <source>Ask your supervisor or headquarters to do it.</source>
        <translation>اپنے نگران یا صدر دفتر سے یہ کرنے کو کہیں۔</translation>
    </message>
    <message>
        <source>The role “{role}” may not do this: {power}.</source>
        <translation>‏“{role}” کا کردار یہ نہیں کر سکتا: {power}۔</translation>
    </message>
</context>
<context>
    <name>NothingToAcknowledge</name>
    <message>
        <source>Mark it H3 and say the restriction in words first, if there is one.</source>
        <translation>اگر کوئی پابندی ہے تو پہلے H3 کا نشان لگائیں اور اسے الفاظ میں لکھیں۔</translation>
    </message>
    <message>
        <source>{what} carries no special restriction (H3).</source>
        <translation>‏{what} پر کوئی خاص پابندی (H3) نہیں ہے۔</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The roster has expired; work goes on, and headquarters should renew it.</source>
        <translation>ڈیسکوں کی فہرست کی میعاد ختم ہو گئی ہے؛ کام جاری رہے گا، اور صدر دفتر کو اس کی تجدید کرنی چاہیے۔</translation>
    </message>
    <message>
        <source>The roster no longer counts what this desk writes. Ask headquarters.</source>
        <translation>فہرست اب اس ڈیسک کے لکھے کو شمار نہیں کرتی۔ صدر دفتر سے پوچھیں۔</translation>
    </message>
    <message>
        <source>The sender has sent more before than it has now: an old copy of its desk may have been put back.</source>
        <translation>بھیجنے والا پہلے اس سے زیادہ بھیج چکا ہے جتنا اب اس کے پاس ہے: ممکن ہے اس کے ڈیسک کی پرانی نقل واپس رکھی گئی ہو۔</translation>
    </message>
    <message>
        <source>The sender holds more from this desk than this desk has: an old copy of it was put back. Write nothing more, and tell headquarters.</source>
        <translation>بھیجنے والے کے پاس اس ڈیسک کا اس سے زیادہ ہے جتنا اس ڈیسک میں ہے: اس کی پرانی نقل واپس رکھی گئی تھی۔ مزید کچھ نہ لکھیں، اور صدر دفتر کو بتائیں۔</translation>
    </message>
    <message>
        <source>The sender&apos;s clock is more than a day ahead; its changes are kept in the order of their numbers.</source>
        <translation>بھیجنے والے کی گھڑی ایک دن سے زیادہ آگے ہے؛ اس کی تبدیلیاں اپنے نمبروں کی ترتیب میں رکھی جاتی ہیں۔</translation>
    </message>
</context>
<context>
    <name>Obstacle</name>
    <message>
        <source>A hash is not the one on the form.</source>
        <translation>ایک ہیش وہ نہیں جو فارم میں ہے۔</translation>
    </message>
    <message>
        <source>A question is still open.</source>
        <translation>ایک سوال ابھی باقی ہے۔</translation>
    </message>
    <message>
        <source>A refusal needs one of the listed grounds.</source>
        <translation>انکار کے لیے فہرست کی ایک بنیاد درکار ہے۔</translation>
    </message>
    <message>
        <source>A seal is not the one on the form.</source>
        <translation>ایک مہر وہ نہیں جو فارم میں ہے۔</translation>
    </message>
    <message>
        <source>An action is still open.</source>
        <translation>ایک کارروائی ابھی باقی ہے۔</translation>
    </message>
    <message>
        <source>An item has no seal number.</source>
        <translation>ایک مد کا مہر نمبر نہیں ہے۔</translation>
    </message>
    <message>
        <source>An urgent request needs one of the four grounds of urgency.</source>
        <translation>فوری درخواست کے لیے فوری نوعیت کی چار بنیادوں میں سے ایک درکار ہے۔</translation>
    </message>
    <message>
        <source>Before refusing for form, clarification must be asked.</source>
        <translation>شکل کی کمی پر انکار سے پہلے وضاحت مانگنا ضروری ہے۔</translation>
    </message>
    <message>
        <source>Both parties must have signed.</source>
        <translation>دونوں فریقوں کے دستخط ہونے چاہییں۔</translation>
    </message>
    <message>
        <source>Facts, purpose, and why the other side is believed to hold it must be filled in.</source>
        <translation>حقائق، مقصد اور دوسرے فریق کے پاس معلومات ہونے کی وجہ بھرنا ضروری ہے۔</translation>
    </message>
    <message>
        <source>It asks no question.</source>
        <translation>اس میں کوئی سوال نہیں ہے۔</translation>
    </message>
    <message>
        <source>It does not say how long the authorisation will take and why.</source>
        <translation>یہ نہیں بتایا کہ اجازت میں کتنا وقت لگے گا اور کیوں۔</translation>
    </message>
    <message>
        <source>It does not say to which channel it moves.</source>
        <translation>یہ نہیں بتایا کہ کس ذریعے پر جاتی ہے۔</translation>
    </message>
    <message>
        <source>It does not say to whom and how it goes.</source>
        <translation>یہ نہیں بتایا کہ کسے اور کس ذریعے سے جاتی ہے۔</translation>
    </message>
    <message>
        <source>It does not say what is missing.</source>
        <translation>یہ نہیں بتایا کہ کیا باقی ہے۔</translation>
    </message>
    <message>
        <source>It does not say why.</source>
        <translation>وجہ نہیں بتائی گئی۔</translation>
    </message>
    <message>
        <source>It has no reference in that channel: give it, or write “HQ to supply”.</source>
        <translation>اس ذریعے میں اس کا حوالہ نہیں ہے: حوالہ دیں، یا ”صدر دفتر دے گا“ لکھیں۔</translation>
    </message>
    <message>
        <source>It has not been offered.</source>
        <translation>اسے پیش نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>It holds personal data for a foreign body and must pass the disclosure gate.</source>
        <translation>اس میں غیر ملکی ادارے کے لیے ذاتی معلومات ہیں؛ اسے اجرا کی جانچ سے گزرنا ہو گا۔</translation>
    </message>
    <message>
        <source>It is no longer in anybody&apos;s custody.</source>
        <translation>یہ اب کسی کی تحویل میں نہیں ہے۔</translation>
    </message>
    <message>
        <source>It was changed after it was cleared.</source>
        <translation>اجازت کے بعد اسے بدلا گیا۔</translation>
    </message>
    <message>
        <source>Material moved, and its receipt is not signed by both.</source>
        <translation>مواد منتقل ہوا، مگر اس کی رسید پر دونوں کے دستخط نہیں ہیں۔</translation>
    </message>
    <message>
        <source>No acknowledgement has been recorded.</source>
        <translation>کوئی اطلاعِ وصولی درج نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>No answer to the clarification has been recorded.</source>
        <translation>وضاحت کا کوئی جواب درج نہیں ہوا۔</translation>
    </message>
    <message>
        <source>No meeting point or exchange shows that the other side confirmed it.</source>
        <translation>ملاقات کا کوئی نکتہ یا مراسلت نہیں دکھاتی کہ دوسرے فریق نے تصدیق کی۔</translation>
    </message>
    <message>
        <source>No personal data goes to a foreign body: there is nothing to assess.</source>
        <translation>کوئی ذاتی معلومات غیر ملکی ادارے کو نہیں جاتیں: جائزے کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>No question has been answered yet.</source>
        <translation>ابھی کسی سوال کا جواب نہیں دیا گیا۔</translation>
    </message>
    <message>
        <source>No question is open: it is answered in full.</source>
        <translation>کوئی سوال باقی نہیں: جواب مکمل ہے۔</translation>
    </message>
    <message>
        <source>No reason is given.</source>
        <translation>کوئی وجہ نہیں دی گئی۔</translation>
    </message>
    <message>
        <source>Nobody clears his own work, except an urgent one at a post of one officer.</source>
        <translation>کوئی اپنے کام کی خود اجازت نہیں دیتا، سوائے ایک افسر والے دفتر میں فوری کام کے۔</translation>
    </message>
    <message>
        <source>Nobody is named who signs for that party.</source>
        <translation>اس فریق کی طرف سے دستخط کرنے والے کا نام نہیں ہے۔</translation>
    </message>
    <message>
        <source>Nothing is listed that could be handed over.</source>
        <translation>حوالے کرنے کے قابل کچھ درج نہیں ہے۔</translation>
    </message>
    <message>
        <source>One person cannot sign for both parties.</source>
        <translation>ایک شخص دونوں فریقوں کے لیے دستخط نہیں کر سکتا۔</translation>
    </message>
    <message>
        <source>Seal and hash of an item have not been checked.</source>
        <translation>ایک مد کی مہر اور ہیش نہیں جانچے گئے۔</translation>
    </message>
    <message>
        <source>Sealing again takes two people.</source>
        <translation>دوبارہ مہر لگانے کے لیے دو افراد درکار ہیں۔</translation>
    </message>
    <message>
        <source>Something in it may not be released to this audience.</source>
        <translation>اس کا کچھ حصہ اس وصول کنندہ کو جاری نہیں کیا جا سکتا۔</translation>
    </message>
    <message>
        <source>That is not the next step.</source>
        <translation>یہ اگلا مرحلہ نہیں ہے۔</translation>
    </message>
    <message>
        <source>That party has signed already.</source>
        <translation>اس فریق کے دستخط ہو چکے ہیں۔</translation>
    </message>
    <message>
        <source>The chain of custody does not hold.</source>
        <translation>تحویل کا سلسلہ قائم نہیں ہے۔</translation>
    </message>
    <message>
        <source>The check for similar requests has not been looked at.</source>
        <translation>ملتی جلتی درخواستوں کی جانچ نہیں دیکھی گئی۔</translation>
    </message>
    <message>
        <source>The commitment that takes its place is not named.</source>
        <translation>اس کی جگہ لینے والا وعدہ نہیں بتایا گیا۔</translation>
    </message>
    <message>
        <source>The disclosure gate has not been passed, or its decision has run out.</source>
        <translation>اجرا کی جانچ پوری نہیں ہوئی، یا اس کا فیصلہ ختم ہو گیا۔</translation>
    </message>
    <message>
        <source>The discrepancy is not described.</source>
        <translation>فرق کی تفصیل نہیں ہے۔</translation>
    </message>
    <message>
        <source>The form is not the one that was signed.</source>
        <translation>یہ وہ شکل نہیں جس پر دستخط ہوئے۔</translation>
    </message>
    <message>
        <source>The supervisor has not decided about the discrepancy.</source>
        <translation>نگران نے فرق پر فیصلہ نہیں کیا۔</translation>
    </message>
    <message>
        <source>There is no discrepancy to decide about.</source>
        <translation>فیصلے کے لیے کوئی فرق نہیں ہے۔</translation>
    </message>
    <message>
        <source>Usefulness from 0 to 3 and the outcome must be recorded.</source>
        <translation>‏0 سے 3 تک افادیت اور نتیجہ درج ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>What is agreed has a day by which it is due.</source>
        <translation>طے شدہ بات کی مقررہ تاریخ ہونی چاہیے۔</translation>
    </message>
    <message>
        <source>What was received may stem from mistreatment, and its use has not been decided.</source>
        <translation>جو موصول ہوا وہ بدسلوکی سے حاصل کیا گیا ہو سکتا ہے، اور اس کے استعمال کا فیصلہ نہیں ہوا۔</translation>
    </message>
</context>
<context>
    <name>OnlyAddedTo</name>
    <message>
        <source>Add another event that says what was wrong with it.</source>
        <translation>ایک اور واقعہ شامل کریں جو بتائے کہ اس میں کیا غلط تھا۔</translation>
    </message>
    <message>
        <source>What happened to {what} stays as it was written.</source>
        <translation>‏{what} کے ساتھ جو ہوا وہ جیسا لکھا گیا ویسا ہی رہے گا۔</translation>
    </message>
</context>
<context>
    <name>OrderPane</name>
    <message>
        <source>Acknowledged by</source>
        <translation>تصدیق کی</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>بنیاد</translation>
    </message>
    <message>
        <source>Not yet acknowledged by</source>
        <translation>ابھی تصدیق نہیں کی</translation>
    </message>
    <message>
        <source>Of what was erased nothing is left but its kind, its days and this order.</source>
        <translation>جو مٹایا گیا اس کی صرف قسم، دن اور یہ حکم باقی ہیں۔</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation>حکم کا وقت</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>حکم کس نے دیا</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>جائزہ</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>سرٹیفکیٹ محفوظ کریں…</translation>
    </message>
</context>
<context>
    <name>OriginatorSays</name>
    <message>
        <source>Ask the originator, or decide to erase it.</source>
        <translation>اصل ماخذ سے پوچھیں، یا اسے مٹانے کا فیصلہ کریں۔</translation>
    </message>
    <message>
        <source>The originator lets this be kept until {day}, no longer.</source>
        <translation>اصل ماخذ اسے صرف {day} تک رکھنے دیتا ہے، اس کے بعد نہیں۔</translation>
    </message>
</context>
<context>
    <name>OtherRecipientType</name>
    <message>
        <source>Ask the sender to seal it to this desk&apos;s own key.</source>
        <translation>بھیجنے والے سے کہیں کہ اسے اسی ڈیسک کی کلید سے سر بمہر کرے۔</translation>
    </message>
    <message>
        <source>The bundle is refused: it is sealed with {types}, which this desk does not open.</source>
        <translation>پیکٹ نامنظور: یہ {types} سے سر بمہر ہے، جسے یہ ڈیسک نہیں کھولتا۔</translation>
    </message>
</context>
<context>
    <name>PackPane</name>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>‏%Ln پاس ہے</numerusform>
            <numerusform>‏%Ln پاس ہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known</source>
        <translation>
            <numerusform>‏%Ln معلوم</numerusform>
            <numerusform>‏%Ln معلوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>‏%Ln مؤخر</numerusform>
            <numerusform>‏%Ln مؤخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>‏%Ln کھلا</numerusform>
            <numerusform>‏%Ln کھلے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) open</source>
        <translation>
            <numerusform>‏%Ln سوال کھلا</numerusform>
            <numerusform>‏%Ln سوال کھلے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to chase</source>
        <translation>
            <numerusform>‏%Ln کی یاد دہانی باقی</numerusform>
            <numerusform>‏%Ln کی یاد دہانی باقی</numerusform>
        </translation>
    </message>
    <message>
        <source>As of</source>
        <translation>بتاریخ</translation>
    </message>
    <message>
        <source>Assurances to chase</source>
        <translation>یقین دہانیاں جن کی یاد دہانی باقی ہے</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>وعدے</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>رابطے</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>تحویل</translation>
    </message>
    <message>
        <source>Delicate</source>
        <translation>نازک</translation>
    </message>
    <message>
        <source>Handovers held</source>
        <translation>پاس رکھی حوالگیاں</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>آخری رابطہ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>Nothing to hand over here.</source>
        <translation>یہاں سونپنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Of them late</source>
        <translation>ان میں مؤخر</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>افسر</translation>
    </message>
    <message>
        <source>Open commitments</source>
        <translation>کھلے وعدے</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>کھلی درخواستیں</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>جائزہ</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>درخواستیں</translation>
    </message>
    <message>
        <source>Seal of the pack</source>
        <translation>چارج کے کاغذات کی مہر</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>چارج سونپیں…</translation>
    </message>
    <message>
        <source>The post as it stands now</source>
        <translation>دفتر جیسا اب ہے</translation>
    </message>
    <message>
        <source>Until it is signed in, the post is not signed out again.</source>
        <translation>جب تک چارج نہ لیا جائے، دفتر دوبارہ نہیں سونپا جاتا۔</translation>
    </message>
    <message numerus="yes">
        <source>Used %Ln time(s)</source>
        <translation>
            <numerusform>‏%Ln بار استعمال</numerusform>
            <numerusform>‏%Ln بار استعمال</numerusform>
        </translation>
    </message>
    <message>
        <source>{ref} is signed out and waits for the successor.</source>
        <translation>‏{ref} سونپا جا چکا ہے اور جانشین کا منتظر ہے۔</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Page {number}</source>
        <translation>صفحہ {number}</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>صفحات کا پیش منظر</translation>
    </message>
</context>
<context>
    <name>PageViewer</name>
    <message>
        <source>Larger</source>
        <translation>بڑا کریں</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحہ {page} از {pages}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>چھوٹا کریں</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>‏{number} %</translation>
    </message>
</context>
<context>
    <name>Pap</name>
    <message>
        <source>Active actions allowed</source>
        <translation>فعال کارروائی کی اجازت</translation>
    </message>
    <message>
        <source>No restriction</source>
        <translation>کوئی پابندی نہیں</translation>
    </message>
    <message>
        <source>Non-detectable actions only</source>
        <translation>صرف وہ کارروائی جس کا پتا نہ چلے</translation>
    </message>
    <message>
        <source>Passive cross-check</source>
        <translation>غیر فعال موازنہ</translation>
    </message>
</context>
<context>
    <name>Party</name>
    <message>
        <source>Giver</source>
        <translation>دینے والا</translation>
    </message>
    <message>
        <source>Taker</source>
        <translation>لینے والا</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>خفیہ جملہ (&amp;P)</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Draw again</source>
        <translation>دوبارہ چنیں</translation>
    </message>
    <message>
        <source>It is the only thing that opens this desk. Nobody can reset it, not even headquarters.</source>
        <translation>صرف اسی سے یہ ڈیسک کھلتا ہے۔ اسے کوئی نہیں بدل سکتا، صدر دفتر بھی نہیں۔</translation>
    </message>
    <message>
        <source>Own &amp;passphrase</source>
        <translation>اپنا خفیہ جملہ (&amp;P)</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>خفیہ جملہ</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>وہی دوبارہ (&amp;A)</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>دونوں خفیہ جملے ایک جیسے نہیں ہیں۔</translation>
    </message>
    <message>
        <source>Type them once, to be sure</source>
        <translation>یقین کے لیے ایک بار لکھیں</translation>
    </message>
    <message>
        <source>Use my &amp;own passphrase</source>
        <translation>اپنا خفیہ جملہ استعمال کریں (&amp;O)</translation>
    </message>
    <message>
        <source>Use these &amp;words, drawn at random</source>
        <translation>یہ اتفاقی الفاظ استعمال کریں (&amp;W)</translation>
    </message>
    <message>
        <source>What you typed is not what was drawn. Compare word by word.</source>
        <translation>آپ نے جو لکھا وہ چنے گئے الفاظ سے مختلف ہے۔ لفظ بہ لفظ ملائیں۔</translation>
    </message>
    <message>
        <source>Write them on paper now and keep the paper away from this computer.</source>
        <translation>انہیں ابھی کاغذ پر لکھیں اور کاغذ اس کمپیوٹر سے دور رکھیں۔</translation>
    </message>
</context>
<context>
    <name>PdfDrop</name>
    <message>
        <source>Drop a PDF here. It is read and not kept.</source>
        <translation>یہاں PDF چھوڑیں۔ وہ پڑھی جاتی ہے، رکھی نہیں جاتی۔</translation>
    </message>
</context>
<context>
    <name>PeerQuarantined</name>
    <message>
        <source>Nothing was changed. Once the cause is known, enrol the desk again, or a new one in its place.</source>
        <translation>کچھ تبدیل نہیں ہوا۔ وجہ معلوم ہونے پر اس ڈیسک کا دوبارہ اندراج کریں، یا اس کی جگہ نئے کا۔</translation>
    </message>
    <message>
        <source>The bundle is refused: {desk} is in quarantine ({why}).</source>
        <translation>پیکٹ نامنظور: {desk} قرنطینہ میں ہے ({why})۔</translation>
    </message>
</context>
<context>
    <name>PeerRevoked</name>
    <message>
        <source>Enrol its officer&apos;s new desk, and send to that.</source>
        <translation>اس کے افسر کے نئے ڈیسک کا اندراج کریں، اور اسے بھیجیں۔</translation>
    </message>
    <message>
        <source>Nothing is sealed to {name} any more: the roster has revoked it.</source>
        <translation>‏{name} کے لیے اب کچھ سر بمہر نہیں ہوتا: فہرست نے اسے منسوخ کر دیا ہے۔</translation>
    </message>
</context>
<context>
    <name>PeriodChooser</name>
    <message>
        <source>Everything</source>
        <translation>سب کچھ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>سے</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>ایک دن سے دوسرے دن تک</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>پچھلا مہینہ</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>پچھلا سال</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>یہ مہینہ</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>یہ سال</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تک</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>Biometric</source>
        <translation>بایومیٹرک</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>نابالغ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>حساس</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>متاثرہ شخص</translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>Add by name</source>
        <translation>نام سے شامل کریں</translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation>‏{name} کو ہٹائیں</translation>
    </message>
    <message>
        <source>Type a name to add</source>
        <translation>شامل کرنے کے لیے نام لکھیں</translation>
    </message>
</context>
<context>
    <name>PictureUnreadable</name>
    <message>
        <source>Save it again as PNG or JPEG and attach that file.</source>
        <translation>اسے PNG یا JPEG میں دوبارہ محفوظ کریں اور وہ فائل منسلک کریں۔</translation>
    </message>
    <message>
        <source>The picture described as {alt} cannot be read.</source>
        <translation>‏{alt} والی تصویر پڑھی نہیں جا سکتی۔</translation>
    </message>
</context>
<context>
    <name>Point</name>
    <message>
        <source>Confidence</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>From the public record</source>
        <translation>عوامی ریکارڈ سے</translation>
    </message>
    <message>
        <source>How sure you are of a comment</source>
        <translation>کسی تبصرے پر آپ کتنے پُریقین ہیں</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>اس سے بنے گا</translation>
    </message>
    <message>
        <source>Line of the agenda</source>
        <translation>ایجنڈے کی سطر</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>ملاقات</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Paper registry</source>
        <translation>کاغذی رجسٹر</translation>
    </message>
    <message>
        <source>Pointer only</source>
        <translation>صرف اشارہ</translation>
    </message>
    <message>
        <source>Registry, volume, folio</source>
        <translation>رجسٹر، جلد، ورق</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Workstreams or the work plan</source>
        <translation>کام کے شعبے یا کام کا منصوبہ</translation>
    </message>
</context>
<context>
    <name>PointCard</name>
    <message>
        <source>Edit points</source>
        <translation>نکات میں ترمیم</translation>
    </message>
    <message>
        <source>Make action</source>
        <translation>کارروائی بنائیں</translation>
    </message>
    <message>
        <source>Make commitment</source>
        <translation>وعدہ بنائیں</translation>
    </message>
    <message>
        <source>Make request</source>
        <translation>درخواست بنائیں</translation>
    </message>
    <message>
        <source>May go to nobody</source>
        <translation>کسی کو نہیں دیا جا سکتا</translation>
    </message>
    <message>
        <source>May go to: {audiences}</source>
        <translation>انہیں دیا جا سکتا ہے: {audiences}</translation>
    </message>
</context>
<context>
    <name>PointEditor</name>
    <message>
        <source>Move down</source>
        <translation>نیچے لے جائیں</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>اوپر لے جائیں</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>ہٹائیں</translation>
    </message>
</context>
<context>
    <name>PointKind</name>
    <message>
        <source>Agreed</source>
        <translation>متفقہ</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>زیر بحث</translation>
    </message>
    <message>
        <source>Home side said</source>
        <translation>ہمارے فریق نے کہا</translation>
    </message>
    <message>
        <source>Host side said</source>
        <translation>ان کے فریق نے کہا</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>اگلا قدم</translation>
    </message>
    <message>
        <source>Officer&apos;s comment</source>
        <translation>افسر کا تبصرہ</translation>
    </message>
    <message>
        <source>Planned, not raised</source>
        <translation>طے تھا، نہیں اٹھایا گیا</translation>
    </message>
</context>
<context>
    <name>PointsPane</name>
    <message>
        <source>Add point</source>
        <translation>نکتہ شامل کریں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Points of {subject}</source>
        <translation>‏{subject} کے نکات</translation>
    </message>
    <message>
        <source>Save points</source>
        <translation>نکات محفوظ کریں</translation>
    </message>
    <message>
        <source>This is your draft, kept when you left it.</source>
        <translation>یہ آپ کا مسودہ ہے، جو آپ کے جاتے وقت رکھ لیا گیا تھا۔</translation>
    </message>
</context>
<context>
    <name>Post</name>
    <message>
        <source>Classification scheme</source>
        <translation>درجہ بندی کا نظام</translation>
    </message>
    <message>
        <source>Close of business</source>
        <translation>دفتری اوقات کا اختتام</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Device letters</source>
        <translation>آلات کے حروف</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>دن کا گھنٹہ</translation>
    </message>
    <message>
        <source>IANA name, such as America/Toronto</source>
        <translation>‏IANA نام، مثلاً America/Toronto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Store ceiling</source>
        <translation>محفوظ رکھنے کی بالائی حد</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>ٹائم زون</translation>
    </message>
</context>
<context>
    <name>PostStep</name>
    <message>
        <source>&amp;Desk letter</source>
        <translation>ڈیسک کا حرف (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>زبان (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>دفتر (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Time zone of the post</source>
        <translation>دفتر کا ٹائم زون (&amp;T)</translation>
    </message>
    <message>
        <source>A desk is one officer&apos;s encrypted records on this computer. It works without a network.</source>
        <translation>ڈیسک سے مراد اس کمپیوٹر پر ایک افسر کے خفیہ کردہ ریکارڈ ہیں۔ یہ نیٹ ورک کے بغیر چلتا ہے۔</translation>
    </message>
    <message>
        <source>A for the first computer of the post, B for the second</source>
        <translation>دفتر کے پہلے کمپیوٹر کے لیے A، دوسرے کے لیے B</translation>
    </message>
    <message>
        <source>Choose a time zone of the list, such as America/Toronto.</source>
        <translation>فہرست سے ٹائم زون چنیں، مثلاً America/Toronto۔</translation>
    </message>
    <message>
        <source>Post &amp;code</source>
        <translation>دفتر کا کوڈ (&amp;C)</translation>
    </message>
    <message>
        <source>Such as High Commission, Ottawa</source>
        <translation>مثلاً ہائی کمیشن، اوٹاوا</translation>
    </message>
    <message>
        <source>The post code is three letters, such as OTT.</source>
        <translation>دفتر کا کوڈ تین حروف کا ہوتا ہے، مثلاً OTT۔</translation>
    </message>
    <message>
        <source>Three letters that begin every reference, such as OTT</source>
        <translation>ہر حوالے کے شروع کے تین حروف، مثلاً OTT</translation>
    </message>
    <message>
        <source>Type the name of the post.</source>
        <translation>دفتر کا نام لکھیں۔</translation>
    </message>
    <message>
        <source>Type your name: it stands beside every change you make.</source>
        <translation>اپنا نام لکھیں: یہ آپ کی ہر تبدیلی کے ساتھ رہتا ہے۔</translation>
    </message>
    <message>
        <source>Welcome to Liaison Desk</source>
        <translation>‏Liaison Desk میں خوش آمدید</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>آپ کا نام (&amp;N)</translation>
    </message>
</context>
<context>
    <name>Power</name>
    <message>
        <source>Assess a disclosure, and clear it where the risk is low</source>
        <translation>اجرا کا جائزہ لینا اور کم خطرے پر اجازت دینا</translation>
    </message>
    <message>
        <source>Change the settings of a post</source>
        <translation>دفتر کی ترتیبات بدلنا</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>جوابی دستخط کریں</translation>
    </message>
    <message>
        <source>Decide about a disclosure for headquarters</source>
        <translation>صدر دفتر کی طرف سے اجرا پر فیصلہ کرنا</translation>
    </message>
    <message>
        <source>Decide about a discrepancy in custody</source>
        <translation>تحویل کے فرق پر فیصلہ کرنا</translation>
    </message>
    <message>
        <source>Enrol and revoke desks</source>
        <translation>ڈیسک درج اور منسوخ کرنا</translation>
    </message>
    <message>
        <source>Give taskings</source>
        <translation>ہدایات دینا</translation>
    </message>
    <message>
        <source>Issue documents</source>
        <translation>دستاویزات جاری کرنا</translation>
    </message>
    <message>
        <source>Make bundles</source>
        <translation>پیکٹ بنانا</translation>
    </message>
    <message>
        <source>Order an erasure</source>
        <translation>مٹانے کا حکم دینا</translation>
    </message>
    <message>
        <source>Place and lift a legal hold</source>
        <translation>قانونی روک لگانا اور ہٹانا</translation>
    </message>
    <message>
        <source>Read the register of omissions</source>
        <translation>چھوڑی گئی باتوں کا رجسٹر پڑھنا</translation>
    </message>
    <message>
        <source>Refer a disclosure to headquarters</source>
        <translation>اجرا کو صدر دفتر بھیجنا</translation>
    </message>
    <message>
        <source>Review what another wrote</source>
        <translation>دوسرے کے لکھے پر نظرِ ثانی کرنا</translation>
    </message>
    <message>
        <source>Set risk ratings, equivalences and the other tables of policy</source>
        <translation>خطرے کی سطحیں، مساوی درجے اور پالیسی کے دیگر جدول طے کرنا</translation>
    </message>
    <message>
        <source>Sign decisions of headquarters</source>
        <translation>صدر دفتر کے فیصلوں پر دستخط کرنا</translation>
    </message>
    <message>
        <source>Take bundles in and answer them</source>
        <translation>پیکٹ لینا اور ان کا جواب دینا</translation>
    </message>
    <message>
        <source>Write records</source>
        <translation>ریکارڈ لکھنا</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>&amp;Copies</source>
        <translation>نقلیں (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>پرنٹر (&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>اس کمپیوٹر پر کوئی پرنٹر نہیں ہے۔</translation>
    </message>
    <message>
        <source>Paper is not encrypted: keep it as its marking says.</source>
        <translation>کاغذ خفیہ کردہ نہیں ہوتا: اسے اس کے نشان کے مطابق رکھیں۔</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چھاپیں</translation>
    </message>
    <message>
        <source>Save the document and print it where there is one.</source>
        <translation>دستاویز محفوظ کریں اور وہاں چھاپیں جہاں پرنٹر ہو۔</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>a file is attached to it</source>
        <translation>اس کے ساتھ ایک فائل لگی ہے</translation>
    </message>
    <message>
        <source>a passage shows other letters than it says aloud</source>
        <translation>ایک حصہ جو حروف دکھاتا ہے، بول کر وہ نہیں پڑھے جاتے</translation>
    </message>
    <message>
        <source>a signature names bytes that the file does not have</source>
        <translation>ایک دستخط ایسے بائٹ بتاتا ہے جو فائل میں نہیں</translation>
    </message>
    <message>
        <source>counterpart</source>
        <translation>ہم منصب</translation>
    </message>
    <message>
        <source>fields were filled in after all had signed</source>
        <translation>سب کے دستخط کے بعد خانے بھرے گئے</translation>
    </message>
    <message>
        <source>fields were filled in after the last signature</source>
        <translation>آخری دستخط کے بعد خانے بھرے گئے</translation>
    </message>
    <message>
        <source>it carries the remains of a signature</source>
        <translation>اس میں کسی دستخط کی باقیات ہیں</translation>
    </message>
    <message>
        <source>it carries {what}, which readouts never do</source>
        <translation>اس میں {what} ہے، جو روداد میں کبھی نہیں ہوتا</translation>
    </message>
    <message>
        <source>it had {before} pages when it was signed, and has {after} now</source>
        <translation>دستخط کے وقت اس میں {before} صفحات تھے، اب {after} ہیں</translation>
    </message>
    <message>
        <source>it is dated {day}, which is yet to come</source>
        <translation>اس پر {day} کی تاریخ ہے، جو ابھی آئی نہیں</translation>
    </message>
    <message>
        <source>it lacks the data that its page names, or has more files than those</source>
        <translation>اس میں وہ اعداد نہیں جو اس کا صفحہ بتاتا ہے، یا ان سے زیادہ فائلیں ہیں</translation>
    </message>
    <message>
        <source>its certificate is not of this headquarters</source>
        <translation>اس کا سرٹیفکیٹ اس صدر دفتر کا نہیں</translation>
    </message>
    <message>
        <source>its certificate was not valid on {day}, when it was signed</source>
        <translation>دستخط کے دن {day} کو اس کا سرٹیفکیٹ درست نہیں تھا</translation>
    </message>
    <message>
        <source>its data are not those that its page names</source>
        <translation>اس کے اعداد وہ نہیں جو اس کا صفحہ بتاتا ہے</translation>
    </message>
    <message>
        <source>its form carries {what}, which readouts never do</source>
        <translation>اس کے فارم میں {what} ہے، جو روداد میں کبھی نہیں ہوتا</translation>
    </message>
    <message>
        <source>its form has a field “{name}”, which readouts never have</source>
        <translation>اس کے فارم میں “{name}” خانہ ہے، جو روداد میں کبھی نہیں ہوتا</translation>
    </message>
    <message>
        <source>its form has two fields of one name</source>
        <translation>اس کے فارم میں ایک ہی نام کے دو خانے ہیں</translation>
    </message>
    <message>
        <source>its form or its catalogue was changed after it was signed</source>
        <translation>دستخط کے بعد اس کا فارم یا کیٹلاگ بدلا گیا</translation>
    </message>
    <message>
        <source>its metadata were changed after it was signed</source>
        <translation>دستخط کے بعد اس کا میٹا ڈیٹا بدلا گیا</translation>
    </message>
    <message>
        <source>its page speaks of data that this reader never gets</source>
        <translation>اس کا صفحہ ایسے اعداد کی بات کرتا ہے جو اس وصول کنندہ کو کبھی نہیں ملتے</translation>
    </message>
    <message>
        <source>its review form says what no review form does</source>
        <translation>اس کا نظرِ ثانی فارم وہ کہتا ہے جو ایسا کوئی فارم نہیں کہتا</translation>
    </message>
    <message>
        <source>its signatures cannot be read: the file was changed or is damaged</source>
        <translation>اس کے دستخط پڑھے نہیں جا سکتے: فائل بدلی گئی یا خراب ہے</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>افسر</translation>
    </message>
    <message>
        <source>page {number} carries a field that its form does not list</source>
        <translation>صفحہ {number} پر ایسا خانہ ہے جو اس کے فارم میں شمار نہیں</translation>
    </message>
    <message>
        <source>page {number} carries an annotation</source>
        <translation>صفحہ {number} پر حاشیہ لگا ہے</translation>
    </message>
    <message>
        <source>page {number} does not carry the code</source>
        <translation>صفحہ {number} پر کوڈ نہیں</translation>
    </message>
    <message>
        <source>page {number} is not the page that was signed</source>
        <translation>صفحہ {number} وہ نہیں جس پر دستخط ہوئے تھے</translation>
    </message>
    <message>
        <source>page {number} was added to it</source>
        <translation>صفحہ {number} اس میں بڑھایا گیا</translation>
    </message>
    <message>
        <source>parts of it that no signature touches were changed after it was signed</source>
        <translation>دستخط کے بعد ایسے حصے بدلے گئے جنہیں کوئی دستخط نہیں بدلتا</translation>
    </message>
    <message>
        <source>something other than its fields was changed after it</source>
        <translation>اس کے بعد خانوں کے علاوہ کچھ بدلا گیا</translation>
    </message>
    <message>
        <source>something was added to the file after it</source>
        <translation>اس کے بعد فائل میں کچھ بڑھایا گیا</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>نگران</translation>
    </message>
    <message>
        <source>the fields of its form are not those that were signed</source>
        <translation>اس کے فارم کے خانے وہ نہیں جن پر دستخط ہوئے تھے</translation>
    </message>
    <message>
        <source>the file that was signed first cannot be read any more</source>
        <translation>جس فائل پر پہلے دستخط ہوئے تھے وہ اب پڑھی نہیں جا سکتی</translation>
    </message>
    <message>
        <source>the officer&apos;s signature does not seal the file</source>
        <translation>افسر کا دستخط فائل کو مہر بند نہیں کرتا</translation>
    </message>
    <message>
        <source>the place it stands in was changed afterwards</source>
        <translation>جس جگہ یہ ہے اسے بعد میں بدلا گیا</translation>
    </message>
    <message>
        <source>the reference in the metadata is not the one printed</source>
        <translation>میٹا ڈیٹا کا حوالہ چھپے ہوئے حوالے سے مختلف ہے</translation>
    </message>
    <message>
        <source>the same person signed as officer and as supervisor</source>
        <translation>ایک ہی شخص نے افسر اور نگران دونوں کے طور پر دستخط کیے</translation>
    </message>
    <message>
        <source>the signature of the {who} does not hold: {problem}</source>
        <translation>‏{who} کا دستخط درست نہیں: {problem}</translation>
    </message>
    <message>
        <source>the text is not the text that the printed code was made from</source>
        <translation>متن وہ نہیں جس سے چھپا ہوا کوڈ بنا تھا</translation>
    </message>
    <message>
        <source>the {who}&apos;s field is signed by one who is “{role}”</source>
        <translation>‏{who} کے خانے پر ایسے شخص کے دستخط ہیں جو “{role}” ہے</translation>
    </message>
    <message>
        <source>what it signed was changed afterwards</source>
        <translation>جس پر یہ دستخط تھا اسے بعد میں بدلا گیا</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Kind, urgency, amount, unit, calendar</source>
        <translation>قسم، فوری نوعیت، مقدار، اکائی، کیلنڈر</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>مہلتیں</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Third-party rule</source>
        <translation>تیسرے فریق کا قاعدہ</translation>
    </message>
</context>
<context>
    <name>ProgramFault</name>
    <message>
        <source>The program met a fault of its own ({where}).</source>
        <translation>پروگرام میں خود اس کا ایک نقص سامنے آیا ({where})۔</translation>
    </message>
    <message>
        <source>What was saved before is safe. Report this line; it holds nothing of your work.</source>
        <translation>پہلے کا محفوظ کردہ سلامت ہے۔ یہ سطر اطلاع میں دیں؛ اس میں آپ کے کام کا کچھ نہیں۔</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Immigration decision</source>
        <translation>امیگریشن کا فیصلہ</translation>
    </message>
    <message>
        <source>Intelligence only</source>
        <translation>صرف انٹیلیجنس</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>تفتیش</translation>
    </message>
    <message>
        <source>Judicial proceedings</source>
        <translation>عدالتی کارروائی</translation>
    </message>
    <message>
        <source>Policy and work plan</source>
        <translation>پالیسی اور کام کا منصوبہ</translation>
    </message>
    <message>
        <source>Prevention or disruption</source>
        <translation>روک تھام یا رکاوٹ</translation>
    </message>
    <message>
        <source>Regulatory or licensing</source>
        <translation>ضابطہ کاری یا اجازت نامہ</translation>
    </message>
    <message>
        <source>Training and capacity building</source>
        <translation>تربیت اور استعداد سازی</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Answer</source>
        <translation>جواب</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>جواب دیا گیا</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>مدات</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سوال</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>حالت</translation>
    </message>
</context>
<context>
    <name>QuestionStatus</name>
    <message>
        <source>Answered</source>
        <translation>جواب دیا گیا</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>اب ضروری نہیں</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھلے</translation>
    </message>
    <message>
        <source>Partly answered</source>
        <translation>جزوی جواب دیا گیا</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>نامنظور</translation>
    </message>
    <message>
        <source>Searched, nothing held</source>
        <translation>تلاش کیا گیا، کچھ نہیں ملا</translation>
    </message>
</context>
<context>
    <name>Rag</name>
    <message>
        <source>Late, or slipped twice</source>
        <translation>تاخیر، یا دو بار مؤخر</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>توجہ طلب</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>شروع نہیں ہوا</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>بروقت</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تصدیق شدہ</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>A day that is asked for or offered</source>
        <translation>مانگا گیا یا پیش کیا گیا دن</translation>
    </message>
    <message>
        <source>Approved content</source>
        <translation>منظور شدہ مواد</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>منظوری دینے والا</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>بتاریخ</translation>
    </message>
    <message>
        <source>As whom, and the code of the person</source>
        <translation>کس حیثیت سے، اور شخص کا کوڈ</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>وصول کنندہ</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>مرتب</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>تصدیق کنندہ</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>مواد کا ہیش</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Countersigned by</source>
        <translation>جوابی دستخط کنندہ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>دستاویز</translation>
    </message>
    <message>
        <source>From</source>
        <translation>سے</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>تاریخِ اجرا</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>نئی تاریخ</translation>
    </message>
    <message>
        <source>Omitted</source>
        <translation>چھوڑے گئے</translation>
    </message>
    <message>
        <source>One sentence a line</source>
        <translation>ہر سطر میں ایک جملہ</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Point and reason code</source>
        <translation>نکتہ اور وجہ کا کوڈ</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>نکات</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>فائل کا SHA-256</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>دوسری زبان</translation>
    </message>
    <message>
        <source>Set beside the first</source>
        <translation>پہلی کے ساتھ رکھی گئی</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>دستخط کنندہ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ماخذ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>The first day of the period</source>
        <translation>مدت کا پہلا دن</translation>
    </message>
    <message>
        <source>The last day of the period</source>
        <translation>مدت کا آخری دن</translation>
    </message>
    <message>
        <source>The name of its template</source>
        <translation>اس کے سانچے کا نام</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تک</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>صورت</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخہ</translation>
    </message>
    <message>
        <source>Version of the template</source>
        <translation>سانچے کا نسخہ</translation>
    </message>
    <message>
        <source>What the officer adds</source>
        <translation>جو افسر شامل کریں</translation>
    </message>
</context>
<context>
    <name>ReadoutDialogs</name>
    <message>
        <source>Choose the reviewer’s answer</source>
        <translation>نظرِ ثانی کرنے والے کا جواب چنیں</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تصدیق کریں</translation>
    </message>
    <message>
        <source>Confirm the joint text</source>
        <translation>مشترکہ متن کی تصدیق کریں</translation>
    </message>
    <message>
        <source>For review: {path}. Send it to the reviewer.</source>
        <translation>برائے نظرِ ثانی: {path}۔ اسے نظرِ ثانی کرنے والے کو بھیجیں۔</translation>
    </message>
    <message>
        <source>Give a copy</source>
        <translation>نقل دیں</translation>
    </message>
    <message>
        <source>It is agreed</source>
        <translation>متفقہ ہے</translation>
    </message>
    <message>
        <source>It is in force no more. Its file stays as what was once issued.</source>
        <translation>یہ اب نافذ نہیں۔ اس کی فائل رہتی ہے، جیسی کبھی جاری ہوئی تھی۔</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>نقل بنائیں</translation>
    </message>
    <message>
        <source>Name for our side</source>
        <translation>ہماری طرف سے نام</translation>
    </message>
    <message>
        <source>Name for their side</source>
        <translation>ان کی طرف سے نام</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the PDF for the reviewer</source>
        <translation>نظرِ ثانی کرنے والے کے لیے PDF محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>نقل محفوظ کریں</translation>
    </message>
    <message>
        <source>Saved outside the desk: {path}</source>
        <translation>ڈیسک سے باہر محفوظ کیا گیا: {path}</translation>
    </message>
    <message>
        <source>Sentence {number}</source>
        <translation>جملہ {number}</translation>
    </message>
    <message>
        <source>What you add</source>
        <translation>جو آپ شامل کریں</translation>
    </message>
    <message>
        <source>Who said so for the other side</source>
        <translation>دوسرے فریق کی طرف سے کس نے کہا</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>Withdraw the document</source>
        <translation>دستاویز واپس لیں</translation>
    </message>
</context>
<context>
    <name>ReadoutKind</name>
    <message>
        <source>Annual review extract</source>
        <translation>سالانہ جائزے کا اقتباس</translation>
    </message>
    <message>
        <source>Assurance record</source>
        <translation>یقین دہانی کا ریکارڈ</translation>
    </message>
    <message>
        <source>Brief pack</source>
        <translation>ملاقات سے پہلے کا خلاصہ</translation>
    </message>
    <message>
        <source>Clearance sheet</source>
        <translation>متن پر اتفاق کا ورق</translation>
    </message>
    <message>
        <source>Contact report (internal)</source>
        <translation>رابطہ رپورٹ (اندرونی)</translation>
    </message>
    <message>
        <source>Custody record</source>
        <translation>تحویل کا ریکارڈ</translation>
    </message>
    <message>
        <source>Disclosure assessment</source>
        <translation>اجرا کا جائزہ</translation>
    </message>
    <message>
        <source>End-of-posting takeover</source>
        <translation>تعیناتی کے اختتام پر چارج سنبھالنا</translation>
    </message>
    <message>
        <source>Handover receipt</source>
        <translation>حوالگی کی رسید</translation>
    </message>
    <message>
        <source>Joint readout</source>
        <translation>مشترکہ روداد</translation>
    </message>
    <message>
        <source>Meeting readout</source>
        <translation>ملاقات کی روداد</translation>
    </message>
    <message>
        <source>Monthly activity report</source>
        <translation>ماہانہ سرگرمی رپورٹ</translation>
    </message>
    <message>
        <source>Public readout</source>
        <translation>عوامی روداد</translation>
    </message>
    <message>
        <source>Request summary or reply letter</source>
        <translation>درخواست کا خلاصہ یا جوابی خط</translation>
    </message>
    <message>
        <source>Spontaneous information</source>
        <translation>ازخود دی گئی معلومات</translation>
    </message>
    <message>
        <source>Weekly activity report</source>
        <translation>ہفتہ وار سرگرمی رپورٹ</translation>
    </message>
    <message>
        <source>Work-plan status</source>
        <translation>کام کے منصوبے کی صورت حال</translation>
    </message>
</context>
<context>
    <name>ReadoutNarrowing</name>
    <message>
        <source>All kinds and readers</source>
        <translation>تمام اقسام اور وصول کنندگان</translation>
    </message>
    <message>
        <source>Kind and reader</source>
        <translation>قسم اور وصول کنندہ</translation>
    </message>
</context>
<context>
    <name>ReadoutPane</name>
    <message>
        <source>As of</source>
        <translation>بتاریخ</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>مرتب</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>تصدیق کنندہ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سرگزشت</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>جاری شدہ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>چھوڑے گئے</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>نیا نسخہ</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>منظور کریں</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>منظوری دینے والا</translation>
    </message>
    <message>
        <source>Clearance sheet</source>
        <translation>متن پر اتفاق کا ورق</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>نقلیں</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>جوابی دستخط کریں</translation>
    </message>
    <message>
        <source>Countersigned by</source>
        <translation>جوابی دستخط کنندہ</translation>
    </message>
    <message>
        <source>Give a copy…</source>
        <translation>نقل دیں…</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>جاری کریں</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>دیگر کام</translation>
    </message>
    <message>
        <source>Offer for review…</source>
        <translation>نظرِ ثانی کے لیے پیش کریں…</translation>
    </message>
    <message>
        <source>Open what it is made from</source>
        <translation>جس سے یہ بنی ہے وہ کھولیں</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>جائزہ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش منظر</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>چھاپیں…</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>وصول کنندہ</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>نظرِ ثانی</translation>
    </message>
    <message>
        <source>Rewrite…</source>
        <translation>دوبارہ لکھیں…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>بطور محفوظ کریں…</translation>
    </message>
    <message>
        <source>Save the readout</source>
        <translation>روداد محفوظ کریں</translation>
    </message>
    <message>
        <source>Saved outside the desk: {path}</source>
        <translation>ڈیسک سے باہر محفوظ کیا گیا: {path}</translation>
    </message>
    <message>
        <source>Sign with this desk’s certificate</source>
        <translation>اس ڈیسک کے سرٹیفکیٹ سے دستخط کریں</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>دستخط کنندہ</translation>
    </message>
    <message>
        <source>Take in the answer…</source>
        <translation>جواب لیں…</translation>
    </message>
    <message>
        <source>Take in the signed file…</source>
        <translation>دستخط شدہ فائل لیں…</translation>
    </message>
    <message>
        <source>The file has not come to this desk yet.</source>
        <translation>فائل ابھی اس ڈیسک پر نہیں آئی۔</translation>
    </message>
    <message>
        <source>There is no file of this readout on this desk.</source>
        <translation>اس ڈیسک پر اس روداد کی کوئی فائل نہیں۔</translation>
    </message>
    <message>
        <source>To be countersigned</source>
        <translation>جوابی دستخط باقی</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>تصدیقی کوڈ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخہ</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>نسخہ {number}</translation>
    </message>
    <message>
        <source>What the officer adds</source>
        <translation>جو افسر شامل کریں</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>واپس لیں…</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>الفاظ</translation>
    </message>
</context>
<context>
    <name>ReadoutParts</name>
    <message numerus="yes">
        <source>%Ln sentence(s) to agree yet.</source>
        <translation>
            <numerusform>‏%Ln جملے پر اتفاق باقی ہے۔</numerusform>
            <numerusform>‏%Ln جملوں پر اتفاق باقی ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>متفقہ</translation>
    </message>
    <message>
        <source>Agreed in other words</source>
        <translation>دوسرے الفاظ میں متفقہ</translation>
    </message>
    <message>
        <source>Another desk marked it; its history says when.</source>
        <translation>اسے دوسرے ڈیسک نے درج کیا؛ اس کی سرگزشت بتاتی ہے کب۔</translation>
    </message>
    <message>
        <source>Answered by {who}: {when}</source>
        <translation>‏{who} کا جواب: {when}</translation>
    </message>
    <message>
        <source>Both sides confirm this text.</source>
        <translation>دونوں فریق اس متن کی تصدیق کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>تصدیق کریں…</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>نقل {number}</translation>
    </message>
    <message>
        <source>Every sentence is agreed as it is printed.</source>
        <translation>ہر جملے پر ویسے ہی اتفاق ہے جیسا چھپا ہے۔</translation>
    </message>
    <message>
        <source>Give a copy…</source>
        <translation>نقل دیں…</translation>
    </message>
    <message>
        <source>Given by {who}</source>
        <translation>دینے والا: {who}</translation>
    </message>
    <message>
        <source>It was not offered for review yet.</source>
        <translation>اسے ابھی نظرِ ثانی کے لیے پیش نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>متفقہ نہیں</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>ابھی نہیں پوچھا گیا</translation>
    </message>
    <message>
        <source>Nothing was left out for this reader.</source>
        <translation>اس وصول کنندہ کے لیے کچھ نہیں چھوڑا گیا۔</translation>
    </message>
    <message>
        <source>Offered: {when}</source>
        <translation>پیش کردہ: {when}</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>پیراگراف {number}</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>دور {number}</translation>
    </message>
    <message>
        <source>Their answer…</source>
        <translation>ان کا جواب…</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>ان کا متن</translation>
    </message>
    <message>
        <source>What this document says was changed after it was approved.</source>
        <translation>اس دستاویز کی بات منظوری کے بعد بدلی گئی۔</translation>
    </message>
    <message>
        <source>not issued yet</source>
        <translation>ابھی جاری نہیں</translation>
    </message>
    <message>
        <source>{field}, by {author}, {when}</source>
        <translation>{field}، {author}، {when}</translation>
    </message>
</context>
<context>
    <name>ReadoutStale</name>
    <message>
        <source>Have it approved again as it stands now.</source>
        <translation>موجودہ شکل میں دوبارہ منظور کرائیں۔</translation>
    </message>
    <message>
        <source>{what} cannot be issued: a source changed after it was approved.</source>
        <translation>‏{what} جاری نہیں ہو سکتا: منظوری کے بعد ایک ماخذ بدلا۔</translation>
    </message>
</context>
<context>
    <name>ReadoutStatus</name>
    <message>
        <source>Approved</source>
        <translation>منظور شدہ</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>تبدیلیاں مطلوب</translation>
    </message>
    <message>
        <source>Counterpart confirmed</source>
        <translation>ہم منصب نے تصدیق کی</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودہ</translation>
    </message>
    <message>
        <source>For review</source>
        <translation>برائے نظرِ ثانی</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>جاری شدہ</translation>
    </message>
    <message>
        <source>Source changed after approval</source>
        <translation>منظوری کے بعد ماخذ بدل گیا</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>تبدیل شدہ</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>واپس لیا گیا</translation>
    </message>
</context>
<context>
    <name>ReadoutsPage</name>
    <message>
        <source>All</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Check a PDF…</source>
        <translation>‏PDF جانچیں…</translation>
    </message>
    <message>
        <source>Choose a readout, or make one of a meeting.</source>
        <translation>کوئی روداد چنیں، یا کسی ملاقات کی بنائیں۔</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>زیر تیاری</translation>
    </message>
    <message>
        <source>Issue log</source>
        <translation>اجرا کا لاگ</translation>
    </message>
    <message>
        <source>Issue several readouts…</source>
        <translation>کئی رودادیں جاری کریں…</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>جاری شدہ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>مزید</translation>
    </message>
    <message>
        <source>New readout</source>
        <translation>نئی روداد</translation>
    </message>
    <message>
        <source>No readout yet. Choose a meeting and make the first one.</source>
        <translation>ابھی کوئی روداد نہیں۔ کوئی ملاقات چنیں اور پہلی بنائیں۔</translation>
    </message>
    <message>
        <source>Readouts</source>
        <translation>رودادیں</translation>
    </message>
    <message>
        <source>Reports of the post</source>
        <translation>دفتر کی رپورٹیں</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>تبدیل شدہ</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>A seal or hash of its material differs from the form, and that is not decided.</source>
        <translation>مواد کی مہر یا ہیش فارم سے مختلف ہے اور اس پر فیصلہ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>A source changed after the document was approved.</source>
        <translation>دستاویز کی منظوری کے بعد ایک ماخذ بدلا۔</translation>
    </message>
    <message>
        <source>An officer&apos;s comment never leaves the home side.</source>
        <translation>افسر کا تبصرہ ہمارے فریق سے باہر کبھی نہیں جاتا۔</translation>
    </message>
    <message>
        <source>Headquarters decided against releasing it.</source>
        <translation>صدر دفتر نے اسے جاری نہ کرنے کا فیصلہ کیا۔</translation>
    </message>
    <message>
        <source>It came from another service, which has not consented to this audience.</source>
        <translation>یہ دوسری سروس سے آیا، جس نے اس وصول کنندہ کی رضامندی نہیں دی۔</translation>
    </message>
    <message>
        <source>It has no marking.</source>
        <translation>اس پر کوئی نشان نہیں۔</translation>
    </message>
    <message>
        <source>It holds personal data and was not assessed for this audience.</source>
        <translation>اس میں ذاتی معلومات ہیں اور اس وصول کنندہ کے لیے جائزہ نہیں لیا گیا۔</translation>
    </message>
    <message>
        <source>It is classified higher than this audience may hold.</source>
        <translation>اس کی درجہ بندی اس وصول کنندہ کی حد سے بلند ہے۔</translation>
    </message>
    <message>
        <source>It is the position of one side, a case or a person; a text of both sides has none.</source>
        <translation>یہ ایک فریق کا موقف، کوئی معاملہ یا کوئی شخص ہے؛ دونوں فریقوں کے متن میں ایسا کچھ نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>It may not be used in court without the provider&apos;s permission.</source>
        <translation>فراہم کنندہ کی اجازت کے بغیر عدالت میں استعمال نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>It names a private person, and the public is never told.</source>
        <translation>اس میں کسی نجی شخص کا نام ہے، جو عوام کو کبھی نہیں بتایا جاتا۔</translation>
    </message>
    <message>
        <source>It was cleared under conditions, which are printed with it.</source>
        <translation>شرائط کے ساتھ اجازت دی گئی، جو اس کے ساتھ چھپتی ہیں۔</translation>
    </message>
    <message>
        <source>It was erased.</source>
        <translation>اسے مٹایا گیا۔</translation>
    </message>
    <message>
        <source>Its disclosure assessment has run out.</source>
        <translation>اس کے اجرا کا جائزہ ختم ہو گیا۔</translation>
    </message>
    <message>
        <source>Its disclosure assessment is not decided.</source>
        <translation>اس کے اجرا کے جائزے پر فیصلہ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Its marking does not allow this purpose.</source>
        <translation>اس کا نشان اس مقصد کی اجازت نہیں دیتا۔</translation>
    </message>
    <message>
        <source>Its special restriction has not been acknowledged for this audience.</source>
        <translation>اس کی خاص پابندی اس وصول کنندہ کے لیے تسلیم نہیں کی گئی۔</translation>
    </message>
    <message>
        <source>No agreed equivalence says that this audience may hold this level.</source>
        <translation>کوئی طے شدہ مساوی درجہ نہیں کہتا کہ یہ وصول کنندہ یہ سطح رکھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>Not in judicial proceedings without the provider&apos;s permission.</source>
        <translation>فراہم کنندہ کی اجازت کے بغیر عدالتی کارروائی میں نہیں۔</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>اس میں کوئی رکاوٹ نہیں۔</translation>
    </message>
    <message>
        <source>PAP:RED allows no action that the other side could notice.</source>
        <translation>‏PAP:RED ایسی کسی کارروائی کی اجازت نہیں دیتا جسے دوسرا فریق جان سکے۔</translation>
    </message>
    <message>
        <source>TLP:AMBER is not for the public.</source>
        <translation>‏TLP:AMBER عوام کے لیے نہیں ہے۔</translation>
    </message>
    <message>
        <source>TLP:AMBER+STRICT stays within the body that has it.</source>
        <translation>‏TLP:AMBER+STRICT اسی ادارے کے اندر رہتا ہے جس کے پاس ہے۔</translation>
    </message>
    <message>
        <source>TLP:GREEN is not for the public.</source>
        <translation>‏TLP:GREEN عوام کے لیے نہیں ہے۔</translation>
    </message>
    <message>
        <source>TLP:RED is for those who were present only.</source>
        <translation>‏TLP:RED صرف حاضرین کے لیے ہے۔</translation>
    </message>
    <message>
        <source>The originator&apos;s consent has run out.</source>
        <translation>اصل ماخذ کی رضامندی ختم ہو گئی۔</translation>
    </message>
    <message>
        <source>The receiving body is not rated low, so headquarters must decide.</source>
        <translation>وصول کنندہ ادارہ کم خطرے کا نہیں، اس لیے صدر دفتر فیصلہ کرے۔</translation>
    </message>
    <message>
        <source>Its marking does not name this audience.</source>
        <translation>اس کے نشان میں یہ وصول کنندہ شامل نہیں۔</translation>
    </message>
    <message>
        <source>Its marking has run out.</source>
        <translation>اس کے نشان کی میعاد ختم ہو گئی ہے۔</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Disk quota exceeded</source>
        <translation>مختص جگہ ختم ہو گئی</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>فائل پہلے سے ہے</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>فائل کا نام بہت لمبا ہے</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>پڑھنے یا لکھنے میں خرابی</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>یہ فولڈر ہے</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>جگہ باقی نہیں</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ایسی کوئی فائل یا فولڈر نہیں</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>یہ فولڈر نہیں</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>اجازت نہیں</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>ذریعہ صرف پڑھنے کے لیے ہے</translation>
    </message>
    <message>
        <source>a backup is restored into a new folder only</source>
        <translation>بیک اپ صرف نئے فولڈر میں بحال ہوتا ہے</translation>
    </message>
    <message>
        <source>a case is reopened with a reason</source>
        <translation>مقدمہ وجہ کے ساتھ دوبارہ کھولا جاتا ہے</translation>
    </message>
    <message>
        <source>a clarification says what is missing</source>
        <translation>وضاحت میں بتایا جاتا ہے کہ کیا باقی ہے</translation>
    </message>
    <message>
        <source>a comment has a paragraph and a text</source>
        <translation>تبصرے میں پیراگراف اور متن ہوتا ہے</translation>
    </message>
    <message>
        <source>a commitment is no evidence of itself</source>
        <translation>وعدہ خود اپنا ثبوت نہیں</translation>
    </message>
    <message>
        <source>a compressed block is not as it should be</source>
        <translation>ایک سکیڑا ہوا حصہ درست نہیں</translation>
    </message>
    <message>
        <source>a correction has ref or id, field and value only</source>
        <translation>تصحیح میں صرف ref یا id، field اور value ہوتے ہیں</translation>
    </message>
    <message>
        <source>a decision is a VALUE or a --side</source>
        <translation>فیصلہ VALUE یا --side ہوتا ہے</translation>
    </message>
    <message>
        <source>a file is sealed to at least one key, and to one kind of key only</source>
        <translation>فائل کم از کم ایک کلید سے اور ایک ہی قسم کی کلید سے سر بمہر ہوتی ہے</translation>
    </message>
    <message>
        <source>a handover moves by steps, signatures and decisions</source>
        <translation>حوالگی مراحل، دستخطوں اور فیصلوں سے آگے بڑھتی ہے</translation>
    </message>
    <message>
        <source>a line of its armour has the wrong length</source>
        <translation>اس کے خول کی ایک سطر کی لمبائی غلط ہے</translation>
    </message>
    <message>
        <source>a line of its header is no stanza</source>
        <translation>اس کے سرنامے کی ایک سطر درست شکل میں نہیں</translation>
    </message>
    <message>
        <source>a line of its header is too long</source>
        <translation>اس کے سرنامے کی ایک سطر بہت لمبی ہے</translation>
    </message>
    <message>
        <source>a member is followed by something else</source>
        <translation>ایک جزو کے بعد کچھ اور ہے</translation>
    </message>
    <message>
        <source>a name in it is too long</source>
        <translation>اس میں کوئی نام بہت لمبا ہے</translation>
    </message>
    <message>
        <source>a notice of delay says until when and why</source>
        <translation>تاخیر کی اطلاع میں لکھا ہوتا ہے کہ کب تک اور کیوں</translation>
    </message>
    <message>
        <source>a page of vault.db does not check</source>
        <translation>‏vault.db کا ایک صفحہ جانچ میں درست نہیں نکلا</translation>
    </message>
    <message>
        <source>a part of it is a file, not a folder</source>
        <translation>اس کا ایک حصہ فولڈر نہیں، فائل ہے</translation>
    </message>
    <message>
        <source>a passphrase stands beside other recipients</source>
        <translation>خفیہ جملے کے ساتھ دوسرے وصول کنندگان بھی ہیں</translation>
    </message>
    <message>
        <source>a pointer must say where the paper is</source>
        <translation>اشارے میں بتانا ہو گا کہ کاغذ کہاں ہے</translation>
    </message>
    <message>
        <source>a readout is issued as it was approved</source>
        <translation>روداد اسی طرح جاری ہوتی ہے جیسے منظور ہوئی</translation>
    </message>
    <message>
        <source>a record of an export needs a kind and an id</source>
        <translation>برآمد کے ریکارڈ میں قسم اور شناخت درکار ہے</translation>
    </message>
    <message>
        <source>a refusal needs its ground; move the request to REFUSED first</source>
        <translation>انکار کی بنیاد درکار ہے؛ پہلے درخواست کو REFUSED کریں</translation>
    </message>
    <message>
        <source>a refusal on another ground says which</source>
        <translation>کسی اور بنیاد پر انکار میں وہ بنیاد لکھی جاتی ہے</translation>
    </message>
    <message>
        <source>a review has exactly the fields of its format</source>
        <translation>نظرِ ثانی میں ٹھیک اس کی ساخت کے خانے ہوتے ہیں</translation>
    </message>
    <message>
        <source>a share has low order</source>
        <translation>ایک حصہ کم درجے کا ہے</translation>
    </message>
    <message>
        <source>a signature has a certificate and a value</source>
        <translation>دستخط میں سرٹیفکیٹ اور قدر ہوتے ہیں</translation>
    </message>
    <message>
        <source>a stanza {kind} has the wrong size</source>
        <translation>‏{kind} حصے کا حجم غلط ہے</translation>
    </message>
    <message>
        <source>a {kind} gets it by its steps</source>
        <translation>‏{kind} میں یہ صرف مراحل سے آتا ہے</translation>
    </message>
    <message>
        <source>a {kind} has no field of that name to correct</source>
        <translation>‏{kind} میں درستی کے لیے اس نام کا کوئی خانہ نہیں</translation>
    </message>
    <message>
        <source>a {kind} has no such field</source>
        <translation>‏{kind} میں ایسا کوئی خانہ نہیں</translation>
    </message>
    <message>
        <source>a {kind} needs it</source>
        <translation>‏{kind} کے لیے یہ ضروری ہے</translation>
    </message>
    <message>
        <source>agency {name}</source>
        <translation>ادارہ {name}</translation>
    </message>
    <message>
        <source>an attachment is not what was filed</source>
        <translation>ایک منسلکہ وہ نہیں جو درج کیا گیا تھا</translation>
    </message>
    <message>
        <source>an empty piece was added</source>
        <translation>ایک خالی حصہ شامل کیا گیا ہے</translation>
    </message>
    <message>
        <source>an erasure needs one</source>
        <translation>مٹانے کے لیے یہ ضروری ہے</translation>
    </message>
    <message>
        <source>another content under a used number</source>
        <translation>استعمال شدہ نمبر پر دوسرا مواد ہے</translation>
    </message>
    <message>
        <source>another desk is enrolled under it</source>
        <translation>اس نام سے دوسرا ڈیسک درج ہے</translation>
    </message>
    <message>
        <source>another desk sent it</source>
        <translation>اسے دوسرے ڈیسک نے بھیجا</translation>
    </message>
    <message>
        <source>another has signed it before the officer</source>
        <translation>افسر سے پہلے کسی اور نے دستخط کیے ہیں</translation>
    </message>
    <message>
        <source>another readout has taken this number meanwhile</source>
        <translation>اس دوران دوسری روداد نے یہ نمبر لے لیا ہے</translation>
    </message>
    <message>
        <source>another record bears it</source>
        <translation>دوسرے ریکارڈ پر یہی ہے</translation>
    </message>
    <message>
        <source>another takeover waits to be signed in</source>
        <translation>دوسرا چارج سنبھالنا دستخط کا منتظر ہے</translation>
    </message>
    <message>
        <source>answer to question {number}</source>
        <translation>سوال {number} کا جواب</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>منسلکات</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>بائٹ</translation>
    </message>
    <message>
        <source>code {code} of {list}</source>
        <translation>فہرست {list} کا کوڈ {code}</translation>
    </message>
    <message>
        <source>end of the meeting</source>
        <translation>ملاقات کا اختتام</translation>
    </message>
    <message>
        <source>field {name}</source>
        <translation>خانہ {name}</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>فائل کا نام</translation>
    </message>
    <message>
        <source>format version {version}</source>
        <translation>فارمیٹ نسخہ {version}</translation>
    </message>
    <message>
        <source>from {name} there can be {names}</source>
        <translation>‏{name} سے یہ بن سکتے ہیں: {names}</translation>
    </message>
    <message>
        <source>it belongs to another handover</source>
        <translation>یہ دوسری حوالگی کا ہے</translation>
    </message>
    <message>
        <source>it belongs to another meeting</source>
        <translation>یہ دوسری ملاقات کا ہے</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>اسے پڑھا نہیں جا سکتا</translation>
    </message>
    <message>
        <source>it cannot be read as it was put together</source>
        <translation>اس کی ساخت پڑھی نہیں جا سکتی</translation>
    </message>
    <message>
        <source>it compresses too well to be told from an attack</source>
        <translation>یہ اتنا زیادہ سکڑتا ہے کہ حملے سے الگ پہچانا نہیں جا سکتا</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>وہ جواب نہیں دیتا</translation>
    </message>
    <message>
        <source>it does not begin like armour</source>
        <translation>اس کا آغاز خول جیسا نہیں</translation>
    </message>
    <message>
        <source>it does not begin with age-encryption.org/v1</source>
        <translation>یہ age-encryption.org/v1 سے شروع نہیں ہوتا</translation>
    </message>
    <message>
        <source>it does not begin with postgresql://</source>
        <translation>یہ postgresql:// سے شروع نہیں ہوتا</translation>
    </message>
    <message>
        <source>it does not hold a key for signing and its certificate</source>
        <translation>اس میں دستخط کی کلید اور اس کا سرٹیفکیٹ نہیں</translation>
    </message>
    <message>
        <source>it does not say as of when it shows its records</source>
        <translation>یہ نہیں بتاتی کہ اس کے ریکارڈ کس وقت کے ہیں</translation>
    </message>
    <message>
        <source>it does not say for which home agency</source>
        <translation>یہ نہیں بتایا گیا کہ ہمارے فریق کے کس ادارے کے لیے</translation>
    </message>
    <message>
        <source>it does not say for which third party</source>
        <translation>یہ نہیں بتایا گیا کہ کس تیسرے فریق کے لیے</translation>
    </message>
    <message>
        <source>it does not say what came of the answer</source>
        <translation>یہ نہیں بتایا گیا کہ جواب سے کیا ہوا</translation>
    </message>
    <message>
        <source>it does not say who reviewed it</source>
        <translation>یہ نہیں بتاتی کہ نظرِ ثانی کس نے کی</translation>
    </message>
    <message>
        <source>it does not say why, or who agreed</source>
        <translation>وجہ یا رضامندی دینے والا نہیں بتایا گیا</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>یہ آغاز سے پہلے ختم ہوتا ہے</translation>
    </message>
    <message>
        <source>it ends inside a member</source>
        <translation>یہ کسی جزو کے بیچ میں ختم ہو جاتا ہے</translation>
    </message>
    <message>
        <source>it falls due beyond the year 9999</source>
        <translation>مقررہ تاریخ سال 9999 کے بعد ہے</translation>
    </message>
    <message>
        <source>it gives back something else</source>
        <translation>وہ کچھ اور لوٹاتا ہے</translation>
    </message>
    <message>
        <source>it has left the desk</source>
        <translation>یہ ڈیسک سے جا چکا ہے</translation>
    </message>
    <message>
        <source>it has no offset from UTC</source>
        <translation>اس میں UTC سے فرق نہیں ہے</translation>
    </message>
    <message>
        <source>it has no part in this; there are {names}</source>
        <translation>اس میں اس کا کوئی حصہ نہیں؛ اس میں ہیں: {names}</translation>
    </message>
    <message>
        <source>it has no parts for {names}</source>
        <translation>اس میں {names} کے لیے حصے نہیں ہیں</translation>
    </message>
    <message>
        <source>it has no points</source>
        <translation>اس میں کوئی نکتہ نہیں</translation>
    </message>
    <message>
        <source>it has no review form; the readout was not offered with one</source>
        <translation>اس میں نظرِ ثانی فارم نہیں؛ روداد اس کے بغیر پیش کی گئی تھی</translation>
    </message>
    <message>
        <source>it has no words for {names}</source>
        <translation>اس میں {names} کے لیے الفاظ نہیں ہیں</translation>
    </message>
    <message>
        <source>it has none that could slip</source>
        <translation>بڑھانے کے قابل کوئی تاریخ نہیں</translation>
    </message>
    <message>
        <source>it holds more than its manifest says</source>
        <translation>اس میں فہرست سے زیادہ ہے</translation>
    </message>
    <message>
        <source>it holds no share for this desk</source>
        <translation>اس میں اس ڈیسک کا کوئی حصہ نہیں ہے</translation>
    </message>
    <message>
        <source>it is a file</source>
        <translation>یہ فائل ہے</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>یہ فولڈر ہے</translation>
    </message>
    <message>
        <source>it is a {kind}, not a readout</source>
        <translation>یہ {kind} ہے، روداد نہیں</translation>
    </message>
    <message>
        <source>it is a {kind}, not a request</source>
        <translation>یہ {kind} ہے، درخواست نہیں</translation>
    </message>
    <message>
        <source>it is answered both yes and no</source>
        <translation>اس کا جواب ہاں اور نہیں دونوں ہے</translation>
    </message>
    <message>
        <source>it is before --since</source>
        <translation>یہ --since سے پہلے ہے</translation>
    </message>
    <message>
        <source>it is before the bundle was made</source>
        <translation>یہ پیکٹ بننے سے پہلے کا ہے</translation>
    </message>
    <message>
        <source>it is by the author, or there is one already</source>
        <translation>یہ مرتب کا ہے، یا پہلے سے موجود ہے</translation>
    </message>
    <message>
        <source>it is by whoever decided, or there is one already</source>
        <translation>یہ فیصلہ کنندہ کا ہے، یا پہلے سے ایک ہے</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>یہ ختم ہو چکا ہے</translation>
    </message>
    <message>
        <source>it is confirmed already</source>
        <translation>اس کی تصدیق پہلے ہی ہو چکی ہے</translation>
    </message>
    <message>
        <source>it is cut off behind its header</source>
        <translation>یہ سرنامے کے بعد کٹا ہوا ہے</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>یہ خالی ہے</translation>
    </message>
    <message>
        <source>it is encrypted, and readouts never are</source>
        <translation>یہ خفیہ کردہ ہے، اور روداد کبھی نہیں ہوتی</translation>
    </message>
    <message>
        <source>it is for what a request brought in</source>
        <translation>یہ اُس کے لیے ہے جو کسی درخواست سے ملا</translation>
    </message>
    <message>
        <source>it is for {document}, not for {name}</source>
        <translation>یہ {document} کے لیے ہے، {name} کے لیے نہیں</translation>
    </message>
    <message>
        <source>it is larger than {number} bytes</source>
        <translation>یہ {number} بائٹ سے بڑا ہے</translation>
    </message>
    <message>
        <source>it is locked</source>
        <translation>وہ مقفل ہے</translation>
    </message>
    <message>
        <source>it is locked once others look at the request</source>
        <translation>جب دوسرے درخواست کو دیکھنے لگیں تو وہ مقفل ہو جاتا ہے</translation>
    </message>
    <message>
        <source>it is longer than {number} characters</source>
        <translation>یہ {number} حروف سے لمبا ہے</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>یہ موجود نہیں</translation>
    </message>
    <message>
        <source>it is neither a review file nor a filled-in PDF of a readout</source>
        <translation>یہ نہ نظرِ ثانی کی فائل ہے، نہ روداد کی بھری ہوئی PDF</translation>
    </message>
    <message>
        <source>it is neither approve nor return</source>
        <translation>فیصلہ نہ منظوری ہے نہ واپسی</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>یہ حد سے زیادہ تہہ در تہہ ہے</translation>
    </message>
    <message>
        <source>it is no PKCS #12 file, or the passphrase is another</source>
        <translation>وہ PKCS #12 فائل نہیں، یا خفیہ جملہ کوئی اور ہے</translation>
    </message>
    <message>
        <source>it is no SHA-256</source>
        <translation>یہ SHA-256 نہیں ہے</translation>
    </message>
    <message>
        <source>it is no audience</source>
        <translation>یہ کوئی وصول کنندہ نہیں</translation>
    </message>
    <message>
        <source>it is no certificate</source>
        <translation>وہ سرٹیفکیٹ نہیں</translation>
    </message>
    <message>
        <source>it is no day such as 2026-03-20</source>
        <translation>یہ 2026-03-20 جیسا دن نہیں ہے</translation>
    </message>
    <message>
        <source>it is no hour of a day</source>
        <translation>یہ دن کا کوئی وقت نہیں</translation>
    </message>
    <message>
        <source>it is no moment with its distance from UTC</source>
        <translation>یہ UTC سے فرق کے ساتھ کوئی وقت نہیں ہے</translation>
    </message>
    <message>
        <source>it is no name for a backup</source>
        <translation>یہ بیک اپ کا نام نہیں ہو سکتا</translation>
    </message>
    <message>
        <source>it is no number</source>
        <translation>یہ عدد نہیں ہے</translation>
    </message>
    <message>
        <source>it is no readout with a file</source>
        <translation>یہ فائل والی روداد نہیں</translation>
    </message>
    <message>
        <source>it is no review: its format is not {format}</source>
        <translation>یہ نظرِ ثانی نہیں: اس کی شکل {format} نہیں</translation>
    </message>
    <message>
        <source>it is no text, or empty</source>
        <translation>یہ متن نہیں ہے، یا خالی ہے</translation>
    </message>
    <message>
        <source>it is none of {names}</source>
        <translation>یہ ان میں سے نہیں: {names}</translation>
    </message>
    <message>
        <source>it is not Base64 of a certificate and a signature</source>
        <translation>وہ سرٹیفکیٹ اور دستخط کا Base64 نہیں</translation>
    </message>
    <message>
        <source>it is not JSON in UTF-8</source>
        <translation>یہ UTF-8 میں JSON نہیں</translation>
    </message>
    <message>
        <source>it is not a PDF that can be shown</source>
        <translation>یہ دکھانے کے قابل PDF نہیں ہے</translation>
    </message>
    <message>
        <source>it is not a change</source>
        <translation>یہ کوئی تبدیلی نہیں</translation>
    </message>
    <message>
        <source>it is not a day like 2026-04-01</source>
        <translation>یہ 2026-04-01 جیسا دن نہیں</translation>
    </message>
    <message>
        <source>it is not a list</source>
        <translation>یہ فہرست نہیں</translation>
    </message>
    <message>
        <source>it is not a picture of its kind</source>
        <translation>یہ اس قسم کی تصویر نہیں ہے</translation>
    </message>
    <message>
        <source>it is not a plain file name</source>
        <translation>یہ سادہ فائل نام نہیں</translation>
    </message>
    <message>
        <source>it is not a readable PDF</source>
        <translation>یہ پڑھنے کے قابل PDF نہیں</translation>
    </message>
    <message>
        <source>it is not a short code in capitals, such as IN</source>
        <translation>یہ بڑے حروف کا مختصر کوڈ نہیں، جیسے IN</translation>
    </message>
    <message>
        <source>it is not a takeover</source>
        <translation>یہ چارج سنبھالنا نہیں</translation>
    </message>
    <message>
        <source>it is not a whole number</source>
        <translation>یہ پورا عدد نہیں ہے</translation>
    </message>
    <message>
        <source>it is not an IANA zone name</source>
        <translation>یہ IANA ٹائم زون کا نام نہیں</translation>
    </message>
    <message>
        <source>it is not an X-Wing key</source>
        <translation>یہ X-Wing کلید نہیں</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>یہ کوئی آبجیکٹ نہیں</translation>
    </message>
    <message>
        <source>it is not an object in braces</source>
        <translation>یہ قوسین میں آبجیکٹ نہیں</translation>
    </message>
    <message>
        <source>it is not between 0 and 100</source>
        <translation>یہ 0 اور 100 کے درمیان نہیں</translation>
    </message>
    <message>
        <source>it is not in the future</source>
        <translation>یہ مستقبل میں نہیں</translation>
    </message>
    <message>
        <source>it is not like 1 NAME B 2 FACT</source>
        <translation>یہ 1 NAME B 2 FACT جیسا نہیں</translation>
    </message>
    <message>
        <source>it is not like 2026-02-06T15:00 or 2026-02-06T20:00Z</source>
        <translation>یہ 2026-02-06T15:00 یا 2026-02-06T20:00Z جیسا نہیں</translation>
    </message>
    <message>
        <source>it is not like 2026-02-06T20:00:00Z[America/Toronto]</source>
        <translation>یہ 2026-02-06T20:00:00Z[America/Toronto] کی شکل میں نہیں</translation>
    </message>
    <message>
        <source>it is not like OTTA-RFI-26-0001-1</source>
        <translation>یہ OTTA-RFI-26-0001-1 کی شکل میں نہیں</translation>
    </message>
    <message>
        <source>it is not on the form</source>
        <translation>یہ فارم میں نہیں</translation>
    </message>
    <message>
        <source>it is not one capital letter</source>
        <translation>یہ ایک بڑا حرف نہیں</translation>
    </message>
    <message>
        <source>it is not one object in braces</source>
        <translation>یہ قوسین میں ایک ہی آبجیکٹ نہیں</translation>
    </message>
    <message>
        <source>it is not padded as it should be</source>
        <translation>اس کی بھرائی درست نہیں</translation>
    </message>
    <message>
        <source>it is not said with a step</source>
        <translation>یہ مرحلے کے ساتھ نہیں دیا جاتا</translation>
    </message>
    <message>
        <source>it is not signed with the keys it names</source>
        <translation>اس پر ان کلیدوں سے دستخط نہیں جن کا یہ نام لیتا ہے</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>یہ UTF-8 متن نہیں</translation>
    </message>
    <message>
        <source>it is not the file that was issued, with signatures added</source>
        <translation>وہ جاری کی گئی فائل نہیں جس میں دستخط بڑھائے گئے ہوں</translation>
    </message>
    <message>
        <source>it is not three capital letters, such as OTT</source>
        <translation>یہ تین بڑے حروف نہیں، جیسے OTT</translation>
    </message>
    <message>
        <source>it is not tied to this record</source>
        <translation>یہ اس ریکارڈ سے جڑا نہیں</translation>
    </message>
    <message>
        <source>it is not true or false</source>
        <translation>یہ درست یا غلط نہیں</translation>
    </message>
    <message>
        <source>it is not under legal hold itself</source>
        <translation>یہ خود قانونی روک میں نہیں</translation>
    </message>
    <message>
        <source>it is on record already</source>
        <translation>یہ پہلے سے ریکارڈ میں ہے</translation>
    </message>
    <message>
        <source>it is open</source>
        <translation>یہ کھلا ہے</translation>
    </message>
    <message>
        <source>it is sealed to two kinds of key at once</source>
        <translation>یہ بیک وقت دو قسم کی کلیدوں سے سر بمہر ہے</translation>
    </message>
    <message>
        <source>it is still to come</source>
        <translation>یہ ابھی آنے والا وقت ہے</translation>
    </message>
    <message>
        <source>it is the one that stands</source>
        <translation>یہی نافذ ہے</translation>
    </message>
    <message>
        <source>it is their own request; they get a reply or a letter</source>
        <translation>یہ ان کی اپنی درخواست ہے؛ انہیں جواب یا خط بھیجا جاتا ہے</translation>
    </message>
    <message>
        <source>it is there already; an export gets a folder of its own</source>
        <translation>یہ پہلے سے ہے؛ برآمد کا اپنا فولڈر ہوتا ہے</translation>
    </message>
    <message>
        <source>it is too large for a review</source>
        <translation>یہ نظرِ ثانی کے لیے بہت بڑی ہے</translation>
    </message>
    <message>
        <source>it is “{state}”</source>
        <translation>اس کی حالت “{state}” ہے</translation>
    </message>
    <message>
        <source>it is “{state}” already</source>
        <translation>اس کی حالت پہلے ہی “{state}” ہے</translation>
    </message>
    <message>
        <source>it is “{state}”, not approved</source>
        <translation>اس کی حالت “{state}” ہے، منظور شدہ نہیں</translation>
    </message>
    <message>
        <source>it is “{state}”, not for review</source>
        <translation>اس کی حالت “{state}” ہے، نظرِ ثانی کے لیے نہیں</translation>
    </message>
    <message>
        <source>it is “{state}”; copies are given of what is issued</source>
        <translation>اس کی حالت “{state}” ہے؛ نقلیں صرف جاری شدہ کی دی جاتی ہیں</translation>
    </message>
    <message>
        <source>it is “{state}”; only a draft can be rewritten</source>
        <translation>اس کی حالت “{state}” ہے؛ صرف مسودہ دوبارہ لکھا جا سکتا ہے</translation>
    </message>
    <message>
        <source>it lacks the facts that every readout states</source>
        <translation>اس میں وہ کوائف نہیں جو ہر روداد میں ہوتے ہیں</translation>
    </message>
    <message>
        <source>it lies before its beginning</source>
        <translation>یہ اس کے آغاز سے پہلے ہے</translation>
    </message>
    <message>
        <source>it lies before the opening</source>
        <translation>یہ کھلنے سے پہلے کا ہے</translation>
    </message>
    <message>
        <source>it lies before the start</source>
        <translation>یہ آغاز سے پہلے ہے</translation>
    </message>
    <message>
        <source>it must be said for whom</source>
        <translation>بتانا ہو گا کہ کس کے لیے</translation>
    </message>
    <message>
        <source>it must be said when it came</source>
        <translation>بتانا ہو گا کہ وہ کب آئی</translation>
    </message>
    <message>
        <source>it names more than {number} recipients</source>
        <translation>اس میں {number} سے زیادہ وصول کنندگان ہیں</translation>
    </message>
    <message>
        <source>it names no headquarters</source>
        <translation>اس میں کسی صدر دفتر کا نام نہیں</translation>
    </message>
    <message>
        <source>it names no posts</source>
        <translation>اس میں کسی دفتر کا نام نہیں</translation>
    </message>
    <message>
        <source>it names no recipient</source>
        <translation>اس میں کسی وصول کنندہ کا نام نہیں</translation>
    </message>
    <message>
        <source>it names no record</source>
        <translation>اس میں کسی ریکارڈ کا نام نہیں</translation>
    </message>
    <message>
        <source>it names no record by ref or id, or two</source>
        <translation>یہ ref یا id سے کوئی ریکارڈ نہیں بتاتا، یا دو بتاتا ہے</translation>
    </message>
    <message>
        <source>it names no reference</source>
        <translation>اس میں کوئی حوالہ نہیں</translation>
    </message>
    <message>
        <source>it names none, or several, of the table</source>
        <translation>یہ جدول کی کسی کو نہیں یا کئی کو بتاتا ہے</translation>
    </message>
    <message>
        <source>it needs a field and a value</source>
        <translation>اس میں خانہ اور قدر چاہیے</translation>
    </message>
    <message>
        <source>it needs {names}</source>
        <translation>اسے {names} چاہیے</translation>
    </message>
    <message>
        <source>it reports an error</source>
        <translation>وہ خرابی بتاتا ہے</translation>
    </message>
    <message>
        <source>it ties a record to itself</source>
        <translation>یہ ریکارڈ کو خود سے جوڑتا ہے</translation>
    </message>
    <message>
        <source>it was given to somebody meanwhile</source>
        <translation>اس دوران یہ کسی کو دے دی گئی</translation>
    </message>
    <message>
        <source>it was not at this meeting; there were {names}</source>
        <translation>یہ اس ملاقات میں نہ تھا؛ اس میں تھے {names}</translation>
    </message>
    <message>
        <source>it was not offered for review yet</source>
        <translation>اسے ابھی نظرِ ثانی کے لیے پیش نہیں کیا گیا</translation>
    </message>
    <message>
        <source>it was removed</source>
        <translation>یہ ہٹایا جا چکا ہے</translation>
    </message>
    <message>
        <source>it was written by the same person</source>
        <translation>یہ اسی شخص نے لکھا</translation>
    </message>
    <message>
        <source>it would take too long to try every key</source>
        <translation>ہر کلید آزمانے میں بہت وقت لگے گا</translation>
    </message>
    <message>
        <source>it writes records of another post</source>
        <translation>یہ دوسرے دفتر کے ریکارڈ لکھتا ہے</translation>
    </message>
    <message>
        <source>its PIN comes from --pin-file</source>
        <translation>اس کا PIN --pin-file سے آتا ہے</translation>
    </message>
    <message>
        <source>its armour is cut off</source>
        <translation>اس کا خول کٹا ہوا ہے</translation>
    </message>
    <message>
        <source>its armour is not Base64</source>
        <translation>اس کا خول Base64 میں نہیں</translation>
    </message>
    <message>
        <source>its armour is not canonical Base64</source>
        <translation>اس کا خول معیاری Base64 میں نہیں</translation>
    </message>
    <message>
        <source>its author belongs to another post</source>
        <translation>اس کا مصنف دوسرے دفتر کا ہے</translation>
    </message>
    <message>
        <source>its author is not on the roster</source>
        <translation>اس کا مصنف فہرست میں نہیں ہے</translation>
    </message>
    <message>
        <source>its author may not order an erasure</source>
        <translation>اس کا مصنف مٹانے کا حکم نہیں دے سکتا</translation>
    </message>
    <message>
        <source>its author was revoked before</source>
        <translation>اس کا مصنف پہلے ہی منسوخ ہو چکا تھا</translation>
    </message>
    <message>
        <source>its bundles contradict each other</source>
        <translation>اس کے پیکٹ ایک دوسرے کی تردید کرتے ہیں</translation>
    </message>
    <message>
        <source>its bytes are not those that its record names</source>
        <translation>اس کے بائٹ وہ نہیں جو اس کا ریکارڈ بتاتا ہے</translation>
    </message>
    <message>
        <source>its bytes are not those that were announced</source>
        <translation>اس کے بائٹ وہ نہیں جو بتائے گئے تھے</translation>
    </message>
    <message>
        <source>its bytes are not those that were begun</source>
        <translation>اس کے بائٹ وہ نہیں جو شروع میں تھے</translation>
    </message>
    <message>
        <source>its chain does not fit what is held</source>
        <translation>اس کا سلسلہ یہاں رکھے مواد سے میل نہیں کھاتا</translation>
    </message>
    <message>
        <source>its changes are not those its manifest lists</source>
        <translation>اس کی تبدیلیاں وہ نہیں جو اس کی فہرست میں ہیں</translation>
    </message>
    <message>
        <source>its compressed content is cut short</source>
        <translation>اس کا سکیڑا ہوا مواد ادھورا ہے</translation>
    </message>
    <message>
        <source>its compression needs a dictionary or a newer decoder</source>
        <translation>اس کے سکیڑاؤ کے لیے لغت یا نیا ڈیکوڈر چاہیے</translation>
    </message>
    <message>
        <source>its compression window is beyond 8 MiB</source>
        <translation>اس کے سکیڑاؤ کی حد 8 MiB سے زیادہ ہے</translation>
    </message>
    <message>
        <source>its content cannot be decompressed</source>
        <translation>اس کا مواد کھولا نہیں جا سکتا</translation>
    </message>
    <message>
        <source>its content is not compressed with zstd</source>
        <translation>اس کا مواد zstd سے سکیڑا ہوا نہیں</translation>
    </message>
    <message>
        <source>its digest differs</source>
        <translation>اس کا ہیش مختلف ہے</translation>
    </message>
    <message>
        <source>its header is cut off</source>
        <translation>اس کا سرنامہ کٹا ہوا ہے</translation>
    </message>
    <message>
        <source>its header is not ASCII</source>
        <translation>اس کا سرنامہ ASCII میں نہیں</translation>
    </message>
    <message>
        <source>its header is not Base64</source>
        <translation>اس کا سرنامہ Base64 میں نہیں</translation>
    </message>
    <message>
        <source>its header is not canonical Base64</source>
        <translation>اس کا سرنامہ معیاری Base64 میں نہیں</translation>
    </message>
    <message>
        <source>its header is too large</source>
        <translation>اس کا سرنامہ بہت بڑا ہے</translation>
    </message>
    <message>
        <source>its header was changed</source>
        <translation>اس کا سرنامہ بدلا گیا ہے</translation>
    </message>
    <message>
        <source>its numbers are those of another desk&apos;s link</source>
        <translation>اس کے نمبر دوسرے ڈیسک کے ربط کے ہیں</translation>
    </message>
    <message>
        <source>its paragraph is no number from 0</source>
        <translation>اس کا پیراگراف 0 سے شروع عدد نہیں ہے</translation>
    </message>
    <message>
        <source>its point has low order</source>
        <translation>اس کا نقطہ کم درجے کا ہے</translation>
    </message>
    <message>
        <source>its sender did not seal it to this desk</source>
        <translation>بھیجنے والے نے اسے اس ڈیسک کے لیے سر بمہر نہیں کیا</translation>
    </message>
    <message>
        <source>its signatures or its structure do not allow it</source>
        <translation>اس کے دستخط یا اس کی ساخت اس کی اجازت نہیں دیتی</translation>
    </message>
    <message>
        <source>its version is not {version}</source>
        <translation>اس کا نسخہ {version} نہیں</translation>
    </message>
    <message>
        <source>its version is {version}, and version {newest} is in force</source>
        <translation>اس کا نسخہ {version} ہے، اور نسخہ {newest} نافذ ہے</translation>
    </message>
    <message>
        <source>its year is out of reach</source>
        <translation>اس کا سال حد سے باہر ہے</translation>
    </message>
    <message>
        <source>language {name}</source>
        <translation>زبان {name}</translation>
    </message>
    <message>
        <source>line {number} of the agenda has no point, not even “not raised”</source>
        <translation>ایجنڈے کی سطر {number} کا کوئی نکتہ نہیں، “نہیں اٹھایا گیا” بھی نہیں</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>میٹا ڈیٹا</translation>
    </message>
    <message>
        <source>more than {number} times its size comes out of it</source>
        <translation>اس سے اس کے حجم کا {number} گنا سے زیادہ نکلتا ہے</translation>
    </message>
    <message>
        <source>name --credentials or --card to sign a file with</source>
        <translation>فائل پر دستخط کے لیے --credentials یا --card بتائیں</translation>
    </message>
    <message>
        <source>no answer is owed</source>
        <translation>کوئی جواب واجب نہیں</translation>
    </message>
    <message>
        <source>no certificate of theirs counts</source>
        <translation>ان کا کوئی سرٹیفکیٹ مانا نہیں جاتا</translation>
    </message>
    <message>
        <source>no document is made for {audience}</source>
        <translation>‏{audience} کے لیے کوئی دستاویز نہیں بنتی</translation>
    </message>
    <message>
        <source>no document is made for {audience} yet</source>
        <translation>‏{audience} کے لیے ابھی کوئی دستاویز نہیں بنتی</translation>
    </message>
    <message>
        <source>no document is made from a {kind}</source>
        <translation>‏{kind} سے کوئی دستاویز نہیں بنتی</translation>
    </message>
    <message>
        <source>no field is given</source>
        <translation>کوئی خانہ نہیں دیا گیا</translation>
    </message>
    <message>
        <source>no list of holidays is known for it; use its two letters</source>
        <translation>اس کی چھٹیوں کی فہرست معلوم نہیں؛ اس کے دو حروف لکھیں</translation>
    </message>
    <message>
        <source>no other desk yet</source>
        <translation>ابھی کوئی دوسرا ڈیسک نہیں</translation>
    </message>
    <message>
        <source>no question has been answered yet</source>
        <translation>ابھی کسی سوال کا جواب نہیں دیا گیا</translation>
    </message>
    <message>
        <source>no readout of it has been issued</source>
        <translation>اس کی کوئی روداد جاری نہیں ہوئی</translation>
    </message>
    <message>
        <source>no record is named, and no meeting was held in these days</source>
        <translation>کوئی ریکارڈ نہیں بتایا گیا، اور ان دنوں کوئی ملاقات نہیں ہوئی</translation>
    </message>
    <message>
        <source>no rule says when this kind is looked at again</source>
        <translation>کوئی قاعدہ نہیں بتاتا کہ یہ قسم دوبارہ کب دیکھی جائے</translation>
    </message>
    <message>
        <source>nobody has opened an assessment of it</source>
        <translation>کسی نے اس کا جائزہ نہیں کھولا</translation>
    </message>
    <message>
        <source>nobody has signed it</source>
        <translation>اس پر کسی نے دستخط نہیں کیے</translation>
    </message>
    <message>
        <source>nobody has signed it since</source>
        <translation>اس پر تب سے کسی نے دستخط نہیں کیے</translation>
    </message>
    <message>
        <source>nobody is chosen</source>
        <translation>کوئی چنا نہیں گیا</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>کسی کا نام نہیں ہے</translation>
    </message>
    <message>
        <source>nobody takes over from themselves</source>
        <translation>کوئی خود سے چارج نہیں لیتا</translation>
    </message>
    <message>
        <source>none is chosen</source>
        <translation>کوئی چنا نہیں گیا</translation>
    </message>
    <message>
        <source>none of its keys opens it</source>
        <translation>اس کی کوئی کلید اسے نہیں کھولتی</translation>
    </message>
    <message>
        <source>nothing came on standard input</source>
        <translation>معیاری ان پٹ پر کچھ نہیں آیا</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>آبجیکٹ</translation>
    </message>
    <message>
        <source>one of its files is beyond what a desk keeps</source>
        <translation>اس کی ایک فائل اس سے بڑی ہے جتنا ڈیسک رکھتا ہے</translation>
    </message>
    <message>
        <source>only a meeting has people who took part</source>
        <translation>شرکاء صرف ملاقات کے ہوتے ہیں</translation>
    </message>
    <message>
        <source>only a request is counted; erase it</source>
        <translation>صرف درخواست گنی جاتی ہے؛ اسے مٹائیں</translation>
    </message>
    <message>
        <source>only an issued joint text is confirmed</source>
        <translation>تصدیق صرف جاری شدہ مشترکہ متن کی ہوتی ہے</translation>
    </message>
    <message>
        <source>only items, points and requests can be pointers to paper</source>
        <translation>صرف مدات، نکات اور درخواستیں کاغذ کا اشارہ ہو سکتی ہیں</translation>
    </message>
    <message>
        <source>only requests and meetings are filed under a case</source>
        <translation>مقدمے میں صرف درخواستیں اور ملاقاتیں شامل کی جاتی ہیں</translation>
    </message>
    <message>
        <source>only the home side takes the post over</source>
        <translation>دفتر کا چارج صرف ہمارا فریق لیتا ہے</translation>
    </message>
    <message>
        <source>only the wording of a joint text is agreed sentence by sentence</source>
        <translation>جملہ بہ جملہ اتفاق صرف مشترکہ متن پر ہوتا ہے</translation>
    </message>
    <message>
        <source>only what was issued without approval is countersigned</source>
        <translation>جوابی دستخط صرف اسی پر ہوتا ہے جو منظوری کے بغیر جاری ہوا</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>خاکہ</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>صفحے کا حاشیہ</translation>
    </message>
    <message>
        <source>per cent done</source>
        <translation>تکمیل کا فیصد</translation>
    </message>
    <message>
        <source>piece {number} of 64 KiB was changed, cut short or added to</source>
        <translation>‏64 KiB کا حصہ {number} بدلا، کاٹا یا بڑھایا گیا ہے</translation>
    </message>
    <message>
        <source>point {number}</source>
        <translation>نکتہ {number}</translation>
    </message>
    <message>
        <source>point {number} has no marking</source>
        <translation>نکتہ {number} پر نشان نہیں</translation>
    </message>
    <message>
        <source>question {number}</source>
        <translation>سوال {number}</translation>
    </message>
    <message>
        <source>records are stripped by a decision of their own</source>
        <translation>ریکارڈ سے معلومات ہٹانے کا الگ فیصلہ ہوتا ہے</translation>
    </message>
    <message>
        <source>say either --approve or --return</source>
        <translation>‏--approve یا --return میں سے ایک بتائیں</translation>
    </message>
    <message>
        <source>several records bear it; name one by its reference or id</source>
        <translation>کئی ریکارڈوں پر یہی ہے؛ کسی ایک کو اس کے حوالے یا آئی ڈی سے بتائیں</translation>
    </message>
    <message>
        <source>somebody else was named</source>
        <translation>کسی اور کو نامزد کیا گیا</translation>
    </message>
    <message>
        <source>something stands behind its armour</source>
        <translation>اس کے خول کے بعد کچھ اور ہے</translation>
    </message>
    <message>
        <source>something stands behind its last member</source>
        <translation>اس کے آخری جزو کے بعد کچھ اور ہے</translation>
    </message>
    <message>
        <source>something was written over it since</source>
        <translation>اس کے بعد اس پر کچھ اور لکھا گیا ہے</translation>
    </message>
    <message>
        <source>something was written to the record since</source>
        <translation>اس کے بعد ریکارڈ میں کچھ لکھا گیا ہے</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>ٹیگ</translation>
    </message>
    <message>
        <source>text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>that is not the next step</source>
        <translation>یہ اگلا مرحلہ نہیں</translation>
    </message>
    <message>
        <source>the answer is due then, or later, as it is</source>
        <translation>جواب پہلے ہی اس وقت، یا اس کے بعد، واجب ہے</translation>
    </message>
    <message>
        <source>the backup needs --backup-passphrase-file</source>
        <translation>بیک اپ کے لیے --backup-passphrase-file چاہیے</translation>
    </message>
    <message>
        <source>the change it follows does not stand before it</source>
        <translation>جس تبدیلی کے بعد یہ آتی ہے وہ اس سے پہلے نہیں</translation>
    </message>
    <message>
        <source>the check character does not fit</source>
        <translation>جانچ کا حرف میل نہیں کھاتا</translation>
    </message>
    <message>
        <source>the database server reports damage</source>
        <translation>ڈیٹابیس سرور خرابی بتا رہا ہے</translation>
    </message>
    <message>
        <source>the desk knows no such contact, or several</source>
        <translation>ڈیسک ایسا کوئی رابطہ نہیں جانتا، یا کئی جانتا ہے</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>ڈسک خرابی بتا رہی ہے</translation>
    </message>
    <message>
        <source>the document is in it already</source>
        <translation>دستاویز پہلے سے اسی زبان میں ہے</translation>
    </message>
    <message>
        <source>the home side has no such person, or several</source>
        <translation>اپنے فریق میں ایسا شخص نہیں، یا ایک سے زیادہ ہیں</translation>
    </message>
    <message>
        <source>the home side has nobody with this code; give the name as well</source>
        <translation>ہمارے فریق میں اس کوڈ کا کوئی نہیں؛ نام بھی دیں</translation>
    </message>
    <message>
        <source>the manifest or a signature was changed</source>
        <translation>فہرست یا دستخط بدلا گیا ہے</translation>
    </message>
    <message>
        <source>the officer has not signed it yet</source>
        <translation>افسر نے ابھی اس پر دستخط نہیں کیے</translation>
    </message>
    <message>
        <source>the picture is too large to be shown</source>
        <translation>تصویر اتنی بڑی ہے کہ دکھائی نہیں جا سکتی</translation>
    </message>
    <message>
        <source>the program makes no such document</source>
        <translation>پروگرام ایسی دستاویز نہیں بناتا</translation>
    </message>
    <message>
        <source>the receiving body is not rated low</source>
        <translation>وصول کنندہ ادارے کا خطرہ کم نہیں ٹھہرایا گیا</translation>
    </message>
    <message>
        <source>the record was erased</source>
        <translation>ریکارڈ مٹا دیا گیا</translation>
    </message>
    <message>
        <source>the record was removed since</source>
        <translation>اس کے بعد ریکارڈ ہٹا دیا گیا ہے</translation>
    </message>
    <message>
        <source>the regions of {country} are: {names}</source>
        <translation>‏{country} کے علاقے یہ ہیں: {names}</translation>
    </message>
    <message>
        <source>the request has not been sent yet</source>
        <translation>درخواست ابھی بھیجی نہیں گئی</translation>
    </message>
    <message>
        <source>the supervisor has not signed it</source>
        <translation>نگران نے اس پر دستخط نہیں کیے</translation>
    </message>
    <message>
        <source>there are more of them than items</source>
        <translation>یہ مدات سے زیادہ ہیں</translation>
    </message>
    <message>
        <source>there is a backup of that name already</source>
        <translation>اس نام کا بیک اپ پہلے سے ہے</translation>
    </message>
    <message>
        <source>there is a desk in it already</source>
        <translation>اس میں پہلے سے ایک ڈیسک ہے</translation>
    </message>
    <message>
        <source>there is a file of that name already</source>
        <translation>اس نام کی فائل پہلے سے ہے</translation>
    </message>
    <message>
        <source>there is no certificate for the key</source>
        <translation>کلید کا کوئی سرٹیفکیٹ نہیں</translation>
    </message>
    <message>
        <source>there is no contact of the home side of that name</source>
        <translation>ہمارے فریق میں اس نام کا رابطہ نہیں</translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <translation>فولڈر {folder} نہیں ہے</translation>
    </message>
    <message>
        <source>there is no such change</source>
        <translation>ایسی کوئی تبدیلی نہیں</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ایسی کوئی فائل نہیں</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>ایسا کوئی فولڈر نہیں ہے</translation>
    </message>
    <message>
        <source>there is no such side to this field</source>
        <translation>اس خانے کا ایسا کوئی فریق نہیں</translation>
    </message>
    <message>
        <source>there is none on this computer that can be trusted</source>
        <translation>اس کمپیوٹر پر کوئی قابل اعتماد کلید دان نہیں ہے</translation>
    </message>
    <message>
        <source>there is nothing of another officer to countersign</source>
        <translation>جوابی دستخط کے لیے دوسرے افسر کا کچھ نہیں</translation>
    </message>
    <message>
        <source>there is nothing to decide about it</source>
        <translation>اس کے بارے میں فیصلے کو کچھ نہیں</translation>
    </message>
    <message>
        <source>there is something in it that no demonstration left</source>
        <translation>اس میں کچھ ہے جو کسی مظاہرے کا چھوڑا ہوا نہیں</translation>
    </message>
    <message>
        <source>there is too much blank space around its armour</source>
        <translation>اس کے خول کے گرد بہت زیادہ خالی جگہ ہے</translation>
    </message>
    <message>
        <source>they sign a file; a readout is signed with this desk&apos;s certificate</source>
        <translation>ان سے فائل پر دستخط ہوتے ہیں؛ روداد پر اس ڈیسک کے سرٹیفکیٹ سے</translation>
    </message>
    <message>
        <source>this desk has no root certificate of headquarters</source>
        <translation>اس ڈیسک کے پاس صدر دفتر کا بنیادی سرٹیفکیٹ نہیں</translation>
    </message>
    <message>
        <source>this desk has no root certificate of headquarters to check it with</source>
        <translation>اسے جانچنے کے لیے اس ڈیسک کے پاس صدر دفتر کا بنیادی سرٹیفکیٹ نہیں</translation>
    </message>
    <message>
        <source>this desk is not that of the post</source>
        <translation>یہ ڈیسک اس دفتر کا نہیں ہے</translation>
    </message>
    <message>
        <source>this document is made for {names}</source>
        <translation>یہ دستاویز ان کے لیے بنتی ہے: {names}</translation>
    </message>
    <message>
        <source>this session has no display</source>
        <translation>اس نشست کے پاس کوئی ڈسپلے نہیں</translation>
    </message>
    <message>
        <source>what is used goes to nobody: give no audience, purpose or threat to life</source>
        <translation>جو استعمال ہوتا ہے وہ کسی کو نہیں جاتا: نہ قاری، نہ مقصد، نہ جان کا خطرہ بتائیں</translation>
    </message>
    <message>
        <source>what it is to be made from is not there any more</source>
        <translation>جس سے اسے بننا ہے وہ اب نہیں ہے</translation>
    </message>
    <message>
        <source>what it was made from is not there any more</source>
        <translation>جس سے یہ بنی تھی وہ اب نہیں ہے</translation>
    </message>
    <message>
        <source>whoever returns a readout says why</source>
        <translation>جو روداد واپس کرے وہ وجہ بتائے</translation>
    </message>
    <message>
        <source>{field} of the {kind}</source>
        <translation>‏{kind} کا {field}</translation>
    </message>
    <message>
        <source>{file} belongs to another vault</source>
        <translation>‏{file} دوسری تجوری کا ہے</translation>
    </message>
    <message>
        <source>{file} does not check</source>
        <translation>‏{file} جانچ میں درست نہیں نکلا</translation>
    </message>
    <message>
        <source>{file} is missing</source>
        <translation>‏{file} موجود نہیں</translation>
    </message>
    <message>
        <source>{member} does not stand where it belongs</source>
        <translation>‏{member} اپنی جگہ پر نہیں</translation>
    </message>
    <message>
        <source>{name} is missing or not as it should be</source>
        <translation>‏{name} موجود نہیں یا درست نہیں</translation>
    </message>
    <message>
        <source>{name} is not a type of reference</source>
        <translation>‏{name} حوالے کی کوئی قسم نہیں</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>‏{number} بائٹ</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>‏{reason}۔</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Created</source>
        <translation>تاریخِ تخلیق</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>بنانے والا</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>شناختی نمبر</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>نشان</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>دفتر</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>حوالہ</translation>
    </message>
    <message>
        <source>Releasable to</source>
        <translation>کسے دیا جا سکتا ہے</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>ہٹایا گیا</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ٹیگ</translation>
    </message>
</context>
<context>
    <name>RecordErased</name>
    <message>
        <source>Make a new one if the work goes on.</source>
        <translation>اگر کام جاری ہے تو نیا بنائیں۔</translation>
    </message>
    <message>
        <source>The record was erased; nothing can be written to it.</source>
        <translation>ریکارڈ مٹا دیا گیا؛ اس میں کچھ نہیں لکھا جا سکتا۔</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>{label} (required)</source>
        <translation>‏{label} (لازمی)</translation>
    </message>
    <message>
        <source>“{label}” is still empty.</source>
        <translation>‏“{label}” ابھی خالی ہے۔</translation>
    </message>
</context>
<context>
    <name>RecordsElsewhere</name>
    <message>
        <source>Name the database with “--store”.</source>
        <translation>‏“--store” سے ڈیٹابیس بتائیں۔</translation>
    </message>
    <message>
        <source>The records of the desk in {folder} are in a database, not in its vault.</source>
        <translation>‏{folder} کے ڈیسک کے ریکارڈ ڈیٹابیس میں ہیں، تجوری میں نہیں۔</translation>
    </message>
</context>
<context>
    <name>RecordsHere</name>
    <message>
        <source>Leave “--store” out, or found headquarters anew with “hq init --store”.</source>
        <translation>‏“--store” چھوڑ دیں، یا “hq init --store” سے صدر دفتر دوبارہ قائم کریں۔</translation>
    </message>
    <message>
        <source>The desk in {folder} keeps its records in its vault, not in a database.</source>
        <translation>‏{folder} کا ڈیسک اپنے ریکارڈ تجوری میں رکھتا ہے، ڈیٹابیس میں نہیں۔</translation>
    </message>
</context>
<context>
    <name>RecoveryWordsMistyped</name>
    <message>
        <source>Compare each word and their order with the printed kit.</source>
        <translation>ہر لفظ اور ان کی ترتیب چھپے ہوئے پرچے سے ملائیں۔</translation>
    </message>
    <message>
        <source>These are not the 24 words of a recovery kit.</source>
        <translation>یہ کسی بحالی کے پرچے کے 24 الفاظ نہیں ہیں۔</translation>
    </message>
</context>
<context>
    <name>RefusalSheet</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>کوڈ {code}</translation>
    </message>
    <message>
        <source>This was not done</source>
        <translation>یہ نہیں کیا گیا</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>0 to 3</source>
        <translation>‏0 سے 3</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>رسائی</translation>
    </message>
    <message>
        <source>Agreement profile</source>
        <translation>معاہدے کا خاکہ</translation>
    </message>
    <message>
        <source>Also through</source>
        <translation>اس کے ذریعے بھی</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>جواب دیا گیا</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>مرتب</translation>
    </message>
    <message>
        <source>Authorisation expected</source>
        <translation>اجازت کب متوقع</translation>
    </message>
    <message>
        <source>Bring forward</source>
        <translation>دوبارہ پیش کریں</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>مقدمہ</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ذریعہ</translation>
    </message>
    <message>
        <source>Cleared content</source>
        <translation>اجازت شدہ مواد</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ختم شدہ</translation>
    </message>
    <message>
        <source>Comes back on this day; never a deadline</source>
        <translation>اس دن دوبارہ سامنے آتا ہے؛ یہ مہلت نہیں</translation>
    </message>
    <message>
        <source>Crime area</source>
        <translation>جرم کا شعبہ</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>حقائق</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>تاثرات</translation>
    </message>
    <message>
        <source>Ground of refusal</source>
        <translation>انکار کی بنیاد</translation>
    </message>
    <message>
        <source>Ground of urgency</source>
        <translation>فوری نوعیت کی بنیاد</translation>
    </message>
    <message>
        <source>Home agency</source>
        <translation>ہمارا ادارہ</translation>
    </message>
    <message>
        <source>Host agency</source>
        <translation>میزبان ادارہ</translation>
    </message>
    <message>
        <source>Host contact</source>
        <translation>میزبان رابطہ</translation>
    </message>
    <message>
        <source>How each subject connects to the purpose</source>
        <translation>ہر متعلقہ اکائی مقصد سے کیسے جڑی ہے</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Legal base</source>
        <translation>قانونی بنیاد</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>قانونی روک</translation>
    </message>
    <message>
        <source>Limits on use</source>
        <translation>استعمال کی حدود</translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation>کس پر منتقل</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>جرم</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Paper registry</source>
        <translation>کاغذی رجسٹر</translation>
    </message>
    <message>
        <source>Pointer only</source>
        <translation>صرف اشارہ</translation>
    </message>
    <message>
        <source>Preserved until</source>
        <translation>کب تک محفوظ</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>مقصد</translation>
    </message>
    <message>
        <source>Reason of refusal</source>
        <translation>انکار کی وجہ</translation>
    </message>
    <message>
        <source>Reason of urgency</source>
        <translation>فوری نوعیت کی وجہ</translation>
    </message>
    <message>
        <source>Reference in that channel</source>
        <translation>اس ذریعے میں حوالہ</translation>
    </message>
    <message>
        <source>Registry, volume, folio</source>
        <translation>رجسٹر، جلد، ورق</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>نظرِ ثانی</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>نظرِ ثانی کرنے والا</translation>
    </message>
    <message>
        <source>Sent or received</source>
        <translation>ارسال یا موصول</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>متعلقہ اکائیاں</translation>
    </message>
    <message>
        <source>Substances</source>
        <translation>مادے</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>ان کا حوالہ</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>فوری نوعیت</translation>
    </message>
    <message>
        <source>Usefulness</source>
        <translation>افادیت</translation>
    </message>
    <message>
        <source>Waiting on</source>
        <translation>کس کا انتظار</translation>
    </message>
    <message>
        <source>Why it was moved</source>
        <translation>کیوں منتقل کی گئی</translation>
    </message>
    <message>
        <source>Why the other side is believed to hold it</source>
        <translation>دوسرے فریق کے پاس ہونے کی وجہ</translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation>کام کا شعبہ</translation>
    </message>
</context>
<context>
    <name>RequestDialogs</name>
    <message>
        <source>Answer question {number}</source>
        <translation>سوال {number} کا جواب دیں</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>بڑھائیں</translation>
    </message>
    <message>
        <source>Extend the deadline</source>
        <translation>مہلت بڑھائیں</translation>
    </message>
    <message>
        <source>Log an exchange</source>
        <translation>مراسلت درج کریں</translation>
    </message>
    <message>
        <source>Log exchange</source>
        <translation>مراسلت درج کریں</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>جواب محفوظ کریں</translation>
    </message>
    <message>
        <source>What was said or sent</source>
        <translation>کیا کہا یا بھیجا گیا</translation>
    </message>
</context>
<context>
    <name>RequestFormPane</name>
    <message>
        <source>How it came or goes</source>
        <translation>کیسے آئی یا جاتی ہے</translation>
    </message>
    <message>
        <source>Questions, one a line</source>
        <translation>سوالات، ہر سطر میں ایک</translation>
    </message>
</context>
<context>
    <name>RequestPane</name>
    <message>
        <source>Add a note</source>
        <translation>نوٹ شامل کریں</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>نوٹ شامل کریں</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>منسلکات</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>مرتب</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ذریعہ</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>جوابی دستخط کریں</translation>
    </message>
    <message>
        <source>Crime area</source>
        <translation>جرم کا شعبہ</translation>
    </message>
    <message>
        <source>Due at home</source>
        <translation>اپنے ملک میں مقررہ</translation>
    </message>
    <message>
        <source>Due here</source>
        <translation>یہاں مقررہ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ترمیم کریں</translation>
    </message>
    <message>
        <source>Extend the deadline</source>
        <translation>مہلت بڑھائیں</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>جانچ</translation>
    </message>
    <message>
        <source>Ground of urgency</source>
        <translation>فوری نوعیت کی بنیاد</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سرگزشت</translation>
    </message>
    <message>
        <source>Log an exchange</source>
        <translation>مراسلت درج کریں</translation>
    </message>
    <message>
        <source>Log exchange</source>
        <translation>مراسلت درج کریں</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>دیگر کام</translation>
    </message>
    <message>
        <source>Nothing was said or sent yet.</source>
        <translation>ابھی تک نہ کچھ کہا گیا نہ بھیجا گیا۔</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>جائزہ</translation>
    </message>
    <message>
        <source>Received or sent</source>
        <translation>موصول یا ارسال</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>متعلقہ</translation>
    </message>
    <message>
        <source>Remove from the desk</source>
        <translation>ڈیسک سے ہٹائیں</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>ان کا حوالہ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>واقعات کی ترتیب</translation>
    </message>
    <message>
        <source>“{step}” has to wait.</source>
        <translation>‏“{step}” کو رکنا ہو گا۔</translation>
    </message>
</context>
<context>
    <name>RequestParts</name>
    <message>
        <source>Actions</source>
        <translation>کارروائیاں</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>سوال شامل کریں</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>کارروائی شامل کریں</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>مد شامل کریں</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>رضامندی دینے والا</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>جواب</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>تفصیلات</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ترمیم کریں</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>حقائق</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>تاثرات</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>حوالگیاں</translation>
    </message>
    <message>
        <source>Items of information</source>
        <translation>معلومات کی مدات</translation>
    </message>
    <message>
        <source>New due time</source>
        <translation>نیا مقررہ وقت</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>سوالات</translation>
    </message>
    <message>
        <source>Reason of refusal</source>
        <translation>انکار کی وجہ</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>متعلقہ اکائیاں</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>کرنا ہے</translation>
    </message>
    <message>
        <source>Waiting on</source>
        <translation>کس کا انتظار</translation>
    </message>
    <message>
        <source>Why it was moved</source>
        <translation>کیوں منتقل کی گئی</translation>
    </message>
</context>
<context>
    <name>RequestStatus</name>
    <message>
        <source>Acknowledged</source>
        <translation>وصولی کی اطلاع دی گئی</translation>
    </message>
    <message>
        <source>Answer assessed</source>
        <translation>جواب کا جائزہ لیا گیا</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>جواب دیا گیا</translation>
    </message>
    <message>
        <source>At the disclosure gate</source>
        <translation>اجرا کی جانچ میں</translation>
    </message>
    <message>
        <source>Clarification asked, clock stopped</source>
        <translation>وضاحت مانگی گئی، مدت کی گنتی رکی</translation>
    </message>
    <message>
        <source>Cleared to send</source>
        <translation>بھیجنے کی اجازت</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ختم شدہ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودہ</translation>
    </message>
    <message>
        <source>For review</source>
        <translation>برائے نظرِ ثانی</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>جاری</translation>
    </message>
    <message>
        <source>Lapsed, no answer</source>
        <translation>غیر مؤثر، جواب نہیں</translation>
    </message>
    <message>
        <source>Moved to another channel</source>
        <translation>دوسرے ذریعے پر منتقل</translation>
    </message>
    <message>
        <source>Partly answered</source>
        <translation>جزوی جواب دیا گیا</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>نامنظور</translation>
    </message>
    <message>
        <source>Sent / received</source>
        <translation>ارسال / موصول</translation>
    </message>
    <message>
        <source>Waiting for judicial authorisation</source>
        <translation>عدالتی اجازت کا انتظار</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>واپس لیا گیا</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Action</source>
        <translation>کارروائی</translation>
    </message>
    <message>
        <source>All</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>یقین دہانی</translation>
    </message>
    <message>
        <source>Choose a request, or record a new one.</source>
        <translation>کوئی درخواست چنیں، یا نئی درج کریں۔</translation>
    </message>
    <message>
        <source>Consent of the originator</source>
        <translation>اصل ماخذ کی رضامندی</translation>
    </message>
    <message>
        <source>Edit request</source>
        <translation>درخواست میں ترمیم</translation>
    </message>
    <message>
        <source>Item of information</source>
        <translation>معلومات کی مد</translation>
    </message>
    <message>
        <source>Make action of {ref}</source>
        <translation>درخواست {ref} کا کام بنائیں</translation>
    </message>
    <message>
        <source>Make item of {ref}</source>
        <translation>درخواست {ref} کی مد بنائیں</translation>
    </message>
    <message>
        <source>Make request</source>
        <translation>درخواست بنائیں</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>نئی درخواست</translation>
    </message>
    <message>
        <source>No request here.</source>
        <translation>یہاں کوئی درخواست نہیں۔</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھلے</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>مؤخر</translation>
    </message>
    <message>
        <source>Question of the request</source>
        <translation>درخواست کا سوال</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>درخواستیں</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>منتظر</translation>
    </message>
</context>
<context>
    <name>RetentionDecision</name>
    <message>
        <source>Erased with certificate</source>
        <translation>سرٹیفکیٹ کے ساتھ مٹایا</translation>
    </message>
    <message>
        <source>Kept for another while</source>
        <translation>کچھ اور مدت رکھا</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>قانونی روک</translation>
    </message>
    <message>
        <source>Personal data stripped, statistics kept</source>
        <translation>ذاتی معلومات ہٹائی گئیں، اعداد و شمار رکھے گئے</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>نظرِ ثانی باقی</translation>
    </message>
</context>
<context>
    <name>RetentionDialogs</name>
    <message numerus="yes">
        <source>%Ln record(s) go, here and on every desk that has them.</source>
        <translation>
            <numerusform>‏%Ln ریکارڈ یہاں اور ہر اس ڈیسک سے مٹے گا جس کے پاس ہے۔</numerusform>
            <numerusform>‏%Ln ریکارڈ یہاں اور ہر اس ڈیسک سے مٹیں گے جس کے پاس ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>A legal hold stops this: {refs}</source>
        <translation>قانونی روک اسے روکتی ہے: {refs}</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>مٹائیں</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>بنیاد</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>رکھیں</translation>
    </message>
    <message>
        <source>Keep for another while</source>
        <translation>کچھ اور مدت رکھیں</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>قانونی روک</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>روک ہٹائیں</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>دوبارہ دیکھنے کا دن</translation>
    </message>
    <message>
        <source>Nothing of it is stripped or erased until the hold is lifted.</source>
        <translation>روک ہٹنے تک اس کا کچھ بھی ہٹایا یا مٹایا نہیں جاتا۔</translation>
    </message>
    <message>
        <source>Only what the statistics count stays, with the reference. This cannot be undone.</source>
        <translation>صرف وہی رہتا ہے جو اعداد و شمار میں گنا جاتا ہے، حوالے کے ساتھ۔ اسے واپس نہیں لیا جا سکتا۔</translation>
    </message>
    <message>
        <source>Place the hold</source>
        <translation>روک لگائیں</translation>
    </message>
    <message>
        <source>Somebody else of that name is meant there</source>
        <translation>وہاں اس نام کا کوئی اور شخص ہے</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Strip personal data</source>
        <translation>ذاتی معلومات ہٹائیں</translation>
    </message>
    <message>
        <source>These would still say the name: {refs}</source>
        <translation>ان میں نام پھر بھی رہے گا: {refs}</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>اسے واپس نہیں لیا جا سکتا۔</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Choose a record to decide about.</source>
        <translation>فیصلے کے لیے کوئی ریکارڈ چنیں۔</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>دیکھنے ہیں</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>مٹائے گئے</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>روکے گئے</translation>
    </message>
    <message>
        <source>Next 90 days</source>
        <translation>اگلے 90 دن</translation>
    </message>
    <message>
        <source>Nothing to decide here.</source>
        <translation>یہاں فیصلے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Records come here when their time is over, or by “Retention…” in their menu.</source>
        <translation>ریکارڈ اپنا وقت پورا ہونے پر، یا اپنے مینو کے ”تحفظِ ریکارڈ…“ سے یہاں آتے ہیں۔</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>تحفظِ ریکارڈ</translation>
    </message>
</context>
<context>
    <name>RetentionPane</name>
    <message numerus="yes">
        <source>%Ln record(s) would go. Nothing was changed.</source>
        <translation>
            <numerusform>‏%Ln ریکارڈ مٹے گا۔ کچھ بدلا نہیں گیا۔</numerusform>
            <numerusform>‏%Ln ریکارڈ مٹیں گے۔ کچھ بدلا نہیں گیا۔</numerusform>
        </translation>
    </message>
    <message>
        <source>A legal hold stops stripping and erasing.</source>
        <translation>قانونی روک ہٹانے اور مٹانے کو روکتی ہے۔</translation>
    </message>
    <message>
        <source>A supervisor or the records officer does.</source>
        <translation>نگران یا ریکارڈ افسر یہ کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>فیصلے</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>مٹائیں…</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>روکے گئے</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>رکھیں…</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>آخری فیصلہ</translation>
    </message>
    <message>
        <source>Legal hold…</source>
        <translation>قانونی روک…</translation>
    </message>
    <message>
        <source>Lift the hold…</source>
        <translation>روک ہٹائیں…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>دیگر کام</translation>
    </message>
    <message>
        <source>Nothing was decided about it yet.</source>
        <translation>اس پر ابھی کوئی فیصلہ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>جائزہ</translation>
    </message>
    <message>
        <source>Strip personal data…</source>
        <translation>ذاتی معلومات ہٹائیں…</translation>
    </message>
    <message>
        <source>The role “{role}” places no hold and erases nothing.</source>
        <translation>کردار “{role}” نہ روک لگاتا ہے، نہ کچھ مٹاتا ہے۔</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>دیکھنا باقی</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>کیا مٹے گا</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>تب کیوں</translation>
    </message>
    <message>
        <source>Would go</source>
        <translation>مٹے گا</translation>
    </message>
    <message>
        <source>Would still say the name</source>
        <translation>نام پھر بھی رہے گا</translation>
    </message>
</context>
<context>
    <name>RetentionTask</name>
    <message>
        <source>Certificate</source>
        <translation>سرٹیفکیٹ</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>فیصلہ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>آخری تاریخ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ریکارڈ</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>قاعدہ</translation>
    </message>
</context>
<context>
    <name>ReviewDecision</name>
    <message>
        <source>Approved</source>
        <translation>منظور شدہ</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>ابھی جواب نہیں</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>واپس کیا گیا</translation>
    </message>
</context>
<context>
    <name>ReviewRound</name>
    <message>
        <source>Answered</source>
        <translation>جواب کی تاریخ</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>تبصرے</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>مواد کا ہیش</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>فیصلہ</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>پیش کرنے کی تاریخ</translation>
    </message>
    <message>
        <source>One a line, ¶ and its number first</source>
        <translation>ہر سطر میں ایک، پہلے ¶ اور اس کا نمبر</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>روداد</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>نظرِ ثانی کرنے والا</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>دور</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>دستخط کنندہ</translation>
    </message>
    <message>
        <source>The name in the certificate</source>
        <translation>سرٹیفکیٹ میں نام</translation>
    </message>
</context>
<context>
    <name>ReviewRules</name>
    <message>
        <source>A person set the day</source>
        <translation>دن کسی شخص نے طے کیا</translation>
    </message>
    <message>
        <source>Five years after the last custody event</source>
        <translation>تحویل کے آخری واقعے کے پانچ سال بعد</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>قانونی روک</translation>
    </message>
    <message>
        <source>Six months after the case was closed</source>
        <translation>مقدمہ ختم ہونے کے چھ ماہ بعد</translation>
    </message>
    <message>
        <source>Six months after the request ended</source>
        <translation>درخواست مکمل ہونے کے چھ ماہ بعد</translation>
    </message>
    <message>
        <source>The originator lets it be kept until then</source>
        <translation>اصل ماخذ نے تب تک رکھنے دیا ہے</translation>
    </message>
    <message>
        <source>Three years after the case was opened</source>
        <translation>مقدمہ کھلنے کے تین سال بعد</translation>
    </message>
    <message>
        <source>Three years after the item was recorded</source>
        <translation>مد درج ہونے کے تین سال بعد</translation>
    </message>
    <message>
        <source>Three years after the last contact</source>
        <translation>آخری رابطے کے تین سال بعد</translation>
    </message>
    <message>
        <source>Three years after the meeting</source>
        <translation>ملاقات کے تین سال بعد</translation>
    </message>
    <message>
        <source>Three years after the request came</source>
        <translation>درخواست آنے کے تین سال بعد</translation>
    </message>
    <message>
        <source>Three years after the subject was recorded</source>
        <translation>متعلقہ اکائی درج ہونے کے تین سال بعد</translation>
    </message>
    <message>
        <source>What it belonged to was erased</source>
        <translation>جس کا یہ حصہ تھا وہ مٹایا گیا</translation>
    </message>
</context>
<context>
    <name>ReviewStale</name>
    <message>
        <source>Offer the readout for review again, and send the new PDF to the reviewer.</source>
        <translation>روداد کو دوبارہ نظرِ ثانی کے لیے پیش کریں اور نئی PDF نظرِ ثانی کرنے والے کو بھیجیں۔</translation>
    </message>
    <message>
        <source>The review of {what} is not taken in: it is about another text than the readout has now.</source>
        <translation>‏{what} کی نظرِ ثانی نہیں لی گئی: یہ روداد کے موجودہ متن سے مختلف متن کے بارے میں ہے۔</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Auditor</source>
        <translation>آڈیٹر</translation>
    </message>
    <message>
        <source>Device administrator</source>
        <translation>آلے کا منتظم</translation>
    </message>
    <message>
        <source>Headquarters desk</source>
        <translation>صدر دفتر کا ڈیسک</translation>
    </message>
    <message>
        <source>Headquarters disclosure officer</source>
        <translation>صدر دفتر کا افسرِ اجرا</translation>
    </message>
    <message>
        <source>Liaison officer</source>
        <translation>رابطہ افسر</translation>
    </message>
    <message>
        <source>Records officer</source>
        <translation>ریکارڈ افسر</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>نگران</translation>
    </message>
</context>
<context>
    <name>RosterForged</name>
    <message>
        <source>The roster in force stays. Report it to headquarters.</source>
        <translation>نافذ فہرست برقرار رہے گی۔ صدر دفتر کو اطلاع دیں۔</translation>
    </message>
    <message>
        <source>The roster is refused: it does not bear headquarters&apos; signatures.</source>
        <translation>فہرست نامنظور: اس پر صدر دفتر کے دستخط نہیں ہیں۔</translation>
    </message>
</context>
<context>
    <name>RosterForked</name>
    <message>
        <source>The roster in force stays. Report it to headquarters: two rosters are going around.</source>
        <translation>نافذ فہرست برقرار رہے گی۔ صدر دفتر کو اطلاع دیں: دو فہرستیں گردش میں ہیں۔</translation>
    </message>
    <message>
        <source>The roster is refused: version {offered} does not follow the roster in force.</source>
        <translation>فہرست نامنظور: نسخہ {offered} نافذ فہرست کے تسلسل میں نہیں۔</translation>
    </message>
</context>
<context>
    <name>RosterOlder</name>
    <message>
        <source>The roster in force stays. If headquarters did not send an old file by mistake, report it.</source>
        <translation>نافذ فہرست برقرار رہے گی۔ اگر صدر دفتر نے غلطی سے پرانی فائل نہیں بھیجی تو اطلاع دیں۔</translation>
    </message>
    <message>
        <source>The roster is refused: it is version {offered}, and version {held} is in force.</source>
        <translation>فہرست نامنظور: یہ نسخہ {offered} ہے، جبکہ نسخہ {held} نافذ ہے۔</translation>
    </message>
</context>
<context>
    <name>SelfTestFailed</name>
    <message>
        <source>The self-test failed: {what}.</source>
        <translation>خود جانچ ناکام: {what}۔</translation>
    </message>
    <message>
        <source>This installation is not complete. Install it again.</source>
        <translation>یہ تنصیب مکمل نہیں۔ اسے دوبارہ نصب کریں۔</translation>
    </message>
</context>
<context>
    <name>ServerUnreachable</name>
    <message>
        <source>Ask the administrator whether it runs and lets this computer in.</source>
        <translation>منتظم سے پوچھیں کہ وہ چل رہا ہے اور اس کمپیوٹر کو اجازت دیتا ہے یا نہیں۔</translation>
    </message>
    <message>
        <source>The database server of this desk cannot be reached.</source>
        <translation>اس ڈیسک کے ڈیٹابیس سرور تک رسائی نہیں ہو رہی۔</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>‏%Ln منٹ</numerusform>
            <numerusform>‏%Ln منٹ</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>زبان (&amp;L)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>سسٹم کے مطابق</translation>
    </message>
    <message>
        <source>Ctrl L locks at once. What you were typing is kept.</source>
        <translation>فوری قفل کے لیے Ctrl L دبائیں۔ آپ جو لکھ رہے تھے وہ محفوظ رہتا ہے۔</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>گہرا</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>انداز (&amp;O)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ہلکا</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Lock when nobody is there for</source>
        <translation>کوئی نہ ہو تو مقفل کریں، بعد از</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>افسر</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>دفتر</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>کردار</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>یہ ڈیسک</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>ٹائم زون</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخہ</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ونڈو</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Close a dialog or this sheet</source>
        <translation>مکالمہ یا یہ پرچہ بند کریں</translation>
    </message>
    <message>
        <source>Next or previous field</source>
        <translation>اگلا یا پچھلا خانہ</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>فارم محفوظ کریں</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>شارٹ کٹ</translation>
    </message>
    <message>
        <source>Up and down a list</source>
        <translation>فہرست میں اوپر اور نیچے</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Both sides</source>
        <translation>دونوں فریق</translation>
    </message>
    <message>
        <source>Home side</source>
        <translation>ہمارا فریق</translation>
    </message>
    <message>
        <source>Host side</source>
        <translation>میزبان فریق</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sections</source>
        <translation>حصے</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ترتیبات</translation>
    </message>
</context>
<context>
    <name>SignatureRefused</name>
    <message>
        <source>Send the PDF as it was issued once more, to be signed and sent back as it is.</source>
        <translation>جیسی جاری ہوئی ویسی PDF دوبارہ بھیجیں، تاکہ اس پر دستخط کر کے اسے ویسے ہی لوٹایا جائے۔</translation>
    </message>
    <message>
        <source>{what} is not taken in: {why}.</source>
        <translation>‏{what} نہیں لیا گیا: {why}۔</translation>
    </message>
</context>
<context>
    <name>SignedInSheet</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Save the enrolment file</source>
        <translation>اندراج کی فائل محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the enrolment file…</source>
        <translation>اندراج کی فائل محفوظ کریں…</translation>
    </message>
    <message>
        <source>Send the enrolment file to headquarters, and change the passphrase: the one who left knows it.</source>
        <translation>اندراج کی فائل صدر دفتر کو بھیجیں، اور خفیہ جملہ بدلیں: جو گئے وہ اسے جانتے ہیں۔</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>چارج لے لیا گیا</translation>
    </message>
    <message>
        <source>{officer} sits at this desk from now on.</source>
        <translation>اب سے اس ڈیسک پر {officer} ہیں۔</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Agreed by</source>
        <translation>رضامندی دینے والا</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>وعدہ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>سے</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تک</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
</context>
<context>
    <name>SlotsFull</name>
    <message>
        <source>Remove one that is no longer needed first.</source>
        <translation>پہلے وہ ہٹائیں جس کی اب ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>This desk already has eight ways to open it.</source>
        <translation>اس ڈیسک کو کھولنے کے پہلے سے آٹھ ذریعے ہیں۔</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Official</source>
        <translation>سرکاری اہلکار</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>زیرِ نظر شخص</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>متاثرہ شخص</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>گواہ</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>‏%Ln عدد</numerusform>
            <numerusform>‏%Ln اعداد</numerusform>
        </translation>
    </message>
    <message>
        <source>Checklist of the Directive</source>
        <translation>ہدایت نامے کی جانچ فہرست</translation>
    </message>
    <message>
        <source>Choose a measure.</source>
        <translation>کوئی پیمانہ چنیں۔</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>گنتی ہو رہی ہے…</translation>
    </message>
    <message>
        <source>Nothing to count</source>
        <translation>گننے کو کچھ نہیں</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>اعداد و شمار</translation>
    </message>
    <message>
        <source>What is to be recorded, and where it is counted</source>
        <translation>کیا درج کرنا ہے، اور وہ کہاں گنا جاتا ہے</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>All changes saved</source>
        <translation>تمام تبدیلیاں محفوظ</translation>
    </message>
    <message>
        <source>Disk almost full: {size} left</source>
        <translation>ڈسک تقریباً بھری ہے: {size} باقی</translation>
    </message>
    <message>
        <source>Last sync {when}</source>
        <translation>آخری تبادلہ {when}</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>تبادلہ نہیں ہوا</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %Ln change(s) waiting</source>
        <translation>
            <numerusform>آف لائن · %Ln تبدیلی منتظر</numerusform>
            <numerusform>آف لائن · %Ln تبدیلیاں منتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline · nothing waiting</source>
        <translation>آف لائن · کچھ منتظر نہیں</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>محفوظ ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Unlocked · locks in {time}</source>
        <translation>کھلا · {time} میں مقفل ہو گا</translation>
    </message>
</context>
<context>
    <name>StepRefused</name>
    <message>
        <source>Put that right first; nothing was changed.</source>
        <translation>پہلے اسے درست کریں؛ کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>{what} cannot go from “{old}” to “{new}”: {why}</source>
        <translation>‏{what} کو “{old}” سے “{new}” نہیں کیا جا سکتا: {why}</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>I have looked for similar requests</source>
        <translation>میں نے ملتی جلتی درخواستیں دیکھ لی ہیں</translation>
    </message>
    <message>
        <source>New due time, if it was told</source>
        <translation>نیا مقررہ وقت، اگر بتایا گیا</translation>
    </message>
    <message>
        <source>No similar record was found.</source>
        <translation>کوئی ملتا جلتا ریکارڈ نہیں ملا۔</translation>
    </message>
    <message>
        <source>Reference in that channel, or “HQ to supply”</source>
        <translation>اس ذریعے میں حوالہ، یا ”صدر دفتر دے گا“</translation>
    </message>
    <message>
        <source>This cannot be done yet.</source>
        <translation>یہ ابھی نہیں کیا جا سکتا۔</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>کیا باقی ہے</translation>
    </message>
    <message>
        <source>What was said or sent</source>
        <translation>کیا کہا یا بھیجا گیا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>کیوں</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>کس کے ساتھ</translation>
    </message>
</context>
<context>
    <name>StillNamed</name>
    <message>
        <source>Erase them with it, or say that somebody else of that name is meant.</source>
        <translation>انہیں بھی مٹائیں، یا بتائیں کہ اس نام کا کوئی اور شخص ہے۔</translation>
    </message>
    <message>
        <source>{refs} would still say a name of what is to be erased.</source>
        <translation>‏{refs} میں مٹائی جانے والی بات کا نام پھر بھی رہے گا۔</translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message>
        <source>Born</source>
        <translation>تاریخِ پیدائش</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>شناختی نمبر</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>قانونی روک</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Name in original script</source>
        <translation>اصل رسم الخط میں نام</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>قومیت</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>دیگر نام</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>نظرِ ثانی</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>حیثیت</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>زیرِ نگرانی</translation>
    </message>
    <message>
        <source>type:value</source>
        <translation>«type:value»</translation>
    </message>
</context>
<context>
    <name>SubjectKind</name>
    <message>
        <source>Account</source>
        <translation>کھاتہ</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>مال کی کھیپ</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>آلہ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>دستاویز</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>واقعہ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>تنظیم</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مقام</translation>
    </message>
    <message>
        <source>Substance lot</source>
        <translation>مادے کی کھیپ</translation>
    </message>
    <message>
        <source>Telephone or network address</source>
        <translation>ٹیلی فون یا نیٹ ورک پتا</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>گاڑی</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>بحری جہاز</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>والٹ</translation>
    </message>
</context>
<context>
    <name>SubjectPane</name>
    <message>
        <source>Add a consignment</source>
        <translation>کھیپ شامل کریں</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>تعلق شامل کریں</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاریخِ پیدائش</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>مال کی کھیپ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ترمیم کریں</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>جانچ</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>مال</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سرگزشت</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>شناختی نمبر</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>قانونی روک</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>تعلق</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>تعلقات</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>دیگر کام</translation>
    </message>
    <message>
        <source>Name in original script</source>
        <translation>اصل رسم الخط میں نام</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>قومیت</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Nothing is written about it yet.</source>
        <translation>اس کے بارے میں ابھی کچھ نہیں لکھا۔</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>دیگر نام</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>جائزہ</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>متعلقہ</translation>
    </message>
    <message>
        <source>Remove from the desk</source>
        <translation>ڈیسک سے ہٹائیں</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>نظرِ ثانی</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>زیرِ نگرانی</translation>
    </message>
</context>
<context>
    <name>SubjectsPage</name>
    <message>
        <source>All</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>یقین دہانی</translation>
    </message>
    <message>
        <source>Choose a subject, or record a new one.</source>
        <translation>کوئی متعلقہ اکائی چنیں، یا نئی درج کریں۔</translation>
    </message>
    <message>
        <source>Consent of the originator</source>
        <translation>اصل ماخذ کی رضامندی</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>مال کی کھیپ</translation>
    </message>
    <message>
        <source>Edit subject</source>
        <translation>متعلقہ اکائی میں ترمیم</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>مال</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>تعلق</translation>
    </message>
    <message>
        <source>New subject</source>
        <translation>نئی متعلقہ اکائی</translation>
    </message>
    <message>
        <source>No subject here.</source>
        <translation>یہاں کوئی متعلقہ اکائی نہیں۔</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>تنظیمیں</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>متعلقہ اکائیاں</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>زیرِ نگرانی</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>‏%Ln تبدیلی منتظر</numerusform>
            <numerusform>‏%Ln تبدیلیاں منتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>قبول شدہ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Bundle {number} from {name}</source>
        <translation>‏{name} سے پیکٹ {number}</translation>
    </message>
    <message>
        <source>Bundle {number} to {name}</source>
        <translation>‏{name} کو پیکٹ {number}</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>آمد</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>تبدیلیاں</translation>
    </message>
    <message>
        <source>Choose a line of the list.</source>
        <translation>فہرست کی کوئی سطر چنیں۔</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ہیش</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>اندراج شدہ</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>اندراج</translation>
    </message>
    <message>
        <source>Fingerprint and keys of this desk</source>
        <translation>اس ڈیسک کی شناختی چھاپ اور کلیدیں</translation>
    </message>
    <message>
        <source>Held: an earlier one is missing</source>
        <translation>روکا گیا: اس سے پہلے کا نہیں آیا</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>تیار کردہ</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation>ابھی رسید نہیں</translation>
    </message>
    <message>
        <source>Not confirmed yet. Whatever is not confirmed goes again with the next one.</source>
        <translation>ابھی تصدیق نہیں ہوئی۔ جس کی تصدیق نہیں ہوتی وہ اگلے کے ساتھ پھر جاتا ہے۔</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>اندراج نہیں ہوا</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>جائزہ</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>Receipt came</source>
        <translation>رسید آئی</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>موصول</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>ریکارڈ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>بھیجے گئے</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>حجم</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>تبادلہ</translation>
    </message>
    <message>
        <source>The other side has confirmed this bundle.</source>
        <translation>دوسرے فریق نے اس پیکٹ کی تصدیق کر دی ہے۔</translation>
    </message>
    <message>
        <source>The receipt for this bundle goes out with your next one.</source>
        <translation>اس پیکٹ کی رسید آپ کے اگلے پیکٹ کے ساتھ جائے گی۔</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>‏{name} کو</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>تازہ ترین</translation>
    </message>
    <message>
        <source>What will leave with the next bundle</source>
        <translation>اگلے پیکٹ کے ساتھ کیا جائے گا</translation>
    </message>
</context>
<context>
    <name>SyncStatus</name>
    <message>
        <source>Headquarters has it</source>
        <translation>صدر دفتر کے پاس ہے</translation>
    </message>
    <message>
        <source>Held by the other side until more arrives</source>
        <translation>مزید آنے تک دوسرے فریق نے روک رکھا ہے</translation>
    </message>
    <message>
        <source>In a bundle, no receipt yet</source>
        <translation>پیکٹ میں، ابھی رسید نہیں</translation>
    </message>
    <message>
        <source>Only on this device</source>
        <translation>صرف اسی آلے پر</translation>
    </message>
    <message>
        <source>Set aside by the other side</source>
        <translation>دوسرے فریق نے الگ رکھا ہے</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>فیصلہ باقی</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Separate words by commas</source>
        <translation>الفاظ کو کوما سے الگ کریں</translation>
    </message>
</context>
<context>
    <name>TakenSheet</name>
    <message numerus="yes">
        <source>%Ln change(s) set aside, not applied</source>
        <translation>
            <numerusform>‏%Ln تبدیلی الگ رکھی گئی، لاگو نہیں ہوئی</numerusform>
            <numerusform>‏%Ln تبدیلیاں الگ رکھی گئیں، لاگو نہیں ہوئیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait for others that have not come.</source>
        <translation>
            <numerusform>‏%Ln تبدیلی ان دوسری تبدیلیوں کی منتظر ہے جو نہیں آئیں۔</numerusform>
            <numerusform>‏%Ln تبدیلیاں ان دوسری تبدیلیوں کی منتظر ہیں جو نہیں آئیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask {name} to send it again, or look for it in the bag.</source>
        <translation>‏{name} سے اسے دوبارہ بھیجنے کو کہیں، یا ڈاک کے تھیلے میں تلاش کریں۔</translation>
    </message>
    <message>
        <source>Bundle {number} from {name}</source>
        <translation>‏{name} سے پیکٹ {number}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Missing before this one: {numbers}</source>
        <translation>اس سے پہلے کے غائب: {numbers}</translation>
    </message>
    <message>
        <source>These were held and follow now: {numbers}</source>
        <translation>یہ روکے ہوئے تھے اور اب لاگو ہوئے: {numbers}</translation>
    </message>
    <message>
        <source>What this bundle brought</source>
        <translation>یہ پیکٹ کیا لایا</translation>
    </message>
</context>
<context>
    <name>TakeoverDialogs</name>
    <message>
        <source>Leaving officer</source>
        <translation>جانے والے افسر</translation>
    </message>
    <message>
        <source>Seal of the pack</source>
        <translation>چارج کے کاغذات کی مہر</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>چارج لیں</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>چارج سونپیں</translation>
    </message>
    <message>
        <source>Sign the post in</source>
        <translation>دفتر کا چارج لیں</translation>
    </message>
    <message>
        <source>Sign the post out</source>
        <translation>دفتر کا چارج سونپیں</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>جانشین</translation>
    </message>
    <message>
        <source>You sign for the pack as it stands now and for everything in your custody.</source>
        <translation>آپ موجودہ صورت اور اپنی تحویل کی ہر چیز کے لیے دستخط کرتے ہیں۔</translation>
    </message>
    <message>
        <source>You take over everything on this form, and the desk becomes yours.</source>
        <translation>آپ اس فارم کی ہر چیز لیتے ہیں، اور ڈیسک آپ کا ہو جاتا ہے۔</translation>
    </message>
</context>
<context>
    <name>TakeoverPage</name>
    <message>
        <source>Live</source>
        <translation>موجودہ</translation>
    </message>
    <message>
        <source>Takeover</source>
        <translation>چارج سنبھالنا</translation>
    </message>
    <message>
        <source>The post as it stands now</source>
        <translation>دفتر جیسا اب ہے</translation>
    </message>
</context>
<context>
    <name>TakeoverPane</name>
    <message numerus="yes">
        <source>%Ln item(s) are to be checked before the successor signs in.</source>
        <translation>
            <numerusform>جانشین کے دستخط سے پہلے %Ln مد جانچنی ہے۔</numerusform>
            <numerusform>جانشین کے دستخط سے پہلے %Ln مدیں جانچنی ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>جانچیں</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>جانچا گیا</translation>
    </message>
    <message>
        <source>Compare each seal with the one on the form.</source>
        <translation>ہر مہر کو فارم کی مہر سے ملائیں۔</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سرگزشت</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>جانچا نہیں گیا</translation>
    </message>
    <message>
        <source>Open the handover</source>
        <translation>حوالگی کھولیں</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>جائزہ</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>مہر</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>چارج لیں…</translation>
    </message>
    <message>
        <source>Signed in by</source>
        <translation>چارج لیا</translation>
    </message>
    <message>
        <source>Signed out by</source>
        <translation>چارج سونپا</translation>
    </message>
    <message>
        <source>The pack of the post</source>
        <translation>دفتر کے چارج کے کاغذات</translation>
    </message>
    <message>
        <source>The supervisor has not decided yet.</source>
        <translation>نگران نے ابھی فیصلہ نہیں کیا۔</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>جانچنا باقی</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>دستخط نہیں</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>0 to 3</source>
        <translation>‏0 سے 3</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>ادارے</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>جواب دیا گیا</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ذریعہ</translation>
    </message>
    <message>
        <source>Clarification was asked</source>
        <translation>وضاحت مانگی گئی تھی</translation>
    </message>
    <message>
        <source>Clock stood</source>
        <translation>مدت کی گنتی رکی رہی</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ختم شدہ</translation>
    </message>
    <message>
        <source>Crime area</source>
        <translation>جرم کا شعبہ</translation>
    </message>
    <message>
        <source>Deviation was announced</source>
        <translation>تاخیر کی اطلاع دی گئی تھی</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>آخری تاریخ</translation>
    </message>
    <message>
        <source>Ground of refusal</source>
        <translation>انکار کی بنیاد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>ملاقات کی قسم</translation>
    </message>
    <message>
        <source>Limit met</source>
        <translation>مہلت پوری ہوئی</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>منٹ</translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation>کس پر منتقل</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>افسر</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>کھولا گیا</translation>
    </message>
    <message>
        <source>Owed by us</source>
        <translation>ہماری طرف سے واجب</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>شراکت دار</translation>
    </message>
    <message>
        <source>Status it ended in</source>
        <translation>آخری حیثیت</translation>
    </message>
    <message>
        <source>The agency</source>
        <translation>ادارہ</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>فوری نوعیت</translation>
    </message>
    <message>
        <source>Usefulness</source>
        <translation>افادیت</translation>
    </message>
    <message>
        <source>Was known as</source>
        <translation>سابقہ نام</translation>
    </message>
    <message>
        <source>Where only the personal data went</source>
        <translation>جہاں صرف ذاتی معلومات ہٹائی گئیں</translation>
    </message>
    <message>
        <source>Who it was the work of</source>
        <translation>یہ کس کا کام تھا</translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation>کام کا شعبہ</translation>
    </message>
</context>
<context>
    <name>Tells</name>
    <message>
        <source>It cannot be told without something that is left out.</source>
        <translation>چھوڑی گئی بات کے بغیر یہ نہیں بتایا جا سکتا۔</translation>
    </message>
    <message>
        <source>It names something that is left out.</source>
        <translation>اس میں چھوڑی گئی بات کا نام ہے۔</translation>
    </message>
    <message>
        <source>What it is a part of is left out.</source>
        <translation>یہ جس کا حصہ ہے وہ چھوڑا گیا ہے۔</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Content</source>
        <translation>مواد</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>دستاویز</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>‏JSON</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخہ</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Code list</source>
        <translation>کوڈ فہرست</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>متروک</translation>
    </message>
</context>
<context>
    <name>ThirdPartyRule</name>
    <message>
        <source>Always</source>
        <translation>ہمیشہ</translation>
    </message>
    <message>
        <source>As the treaty says</source>
        <translation>معاہدے کے مطابق</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>کبھی نہیں</translation>
    </message>
    <message>
        <source>Where marked H2</source>
        <translation>جہاں H2 درج</translation>
    </message>
</context>
<context>
    <name>Tlp</name>
    <message>
        <source>Community, not public</source>
        <translation>برادری، عوامی نہیں</translation>
    </message>
    <message>
        <source>Named recipients only; in a meeting, those present</source>
        <translation>صرف نامزد وصول کنندگان؛ ملاقات میں موجود افراد</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>کوئی حد نہیں</translation>
    </message>
    <message>
        <source>Recipient organisation and its clients, need to know</source>
        <translation>وصول کنندہ ادارہ اور اس کے صارفین، ضرورت کے مطابق</translation>
    </message>
    <message>
        <source>Recipient organisation only, need to know</source>
        <translation>صرف وصول کنندہ ادارہ، ضرورت کے مطابق</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>Undo  Ctrl Z</source>
        <translation>واپس لیں  Ctrl Z</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Nothing is due, and nobody waits.</source>
        <translation>کچھ مقررہ نہیں، اور کوئی منتظر نہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>تمام %Ln دکھائیں</numerusform>
            <numerusform>تمام %Ln دکھائیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation>کچھ لکھ لیں</translation>
    </message>
</context>
<context>
    <name>TooLarge</name>
    <message>
        <source>Nothing was changed. Ask the sender to send it in smaller bundles.</source>
        <translation>کچھ تبدیل نہیں ہوا۔ بھیجنے والے سے چھوٹے پیکٹوں میں بھیجنے کو کہیں۔</translation>
    </message>
    <message>
        <source>The bundle is refused: it is too large when opened ({why}).</source>
        <translation>پیکٹ نامنظور: کھلنے پر یہ بہت بڑا ہے ({why})۔</translation>
    </message>
</context>
<context>
    <name>UnderHold</name>
    <message>
        <source>A legal hold on {refs} stops this.</source>
        <translation>‏{refs} پر قانونی روک اسے روکتی ہے۔</translation>
    </message>
    <message>
        <source>Whoever placed the hold must lift it first.</source>
        <translation>جس نے روک لگائی اسے پہلے ہٹانی ہو گی۔</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>calendar days</source>
        <translation>تقویمی دن</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>گھنٹے</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>کام کے دن</translation>
    </message>
</context>
<context>
    <name>UnknownDesk</name>
    <message>
        <source>Nothing was changed. Ask headquarters whether that desk is enrolled and import the newest roster.</source>
        <translation>کچھ تبدیل نہیں ہوا۔ صدر دفتر سے پوچھیں کہ اس ڈیسک کا اندراج ہے یا نہیں، اور تازہ ترین فہرست درآمد کریں۔</translation>
    </message>
    <message>
        <source>The bundle is refused: its sender {desk} is not known to this desk.</source>
        <translation>پیکٹ نامنظور: یہ ڈیسک بھیجنے والے {desk} کو نہیں جانتا۔</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>خفیہ جملہ (&amp;P)</translation>
    </message>
    <message>
        <source>24 recovery &amp;words</source>
        <translation>بحالی کے 24 الفاظ (&amp;W)</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>‏Caps Lock آن ہے</translation>
    </message>
    <message>
        <source>Check a PDF…</source>
        <translation>‏PDF جانچیں…</translation>
    </message>
    <message>
        <source>Everything on this desk is encrypted. Your passphrase opens it.</source>
        <translation>اس ڈیسک کا سب کچھ خفیہ کردہ ہے۔ آپ کا خفیہ جملہ اسے کھولتا ہے۔</translation>
    </message>
    <message>
        <source>Locked on {when} because nobody was at the desk.</source>
        <translation>‏{when} کو مقفل ہوا کیونکہ ڈیسک پر کوئی نہ تھا۔</translation>
    </message>
    <message>
        <source>Locked on {when} when the computer went to sleep.</source>
        <translation>‏{when} کو کمپیوٹر کے سو جانے پر مقفل ہوا۔</translation>
    </message>
    <message>
        <source>Locked on {when} with the screen.</source>
        <translation>‏{when} کو سکرین کے ساتھ مقفل ہوا۔</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>پہلے خفیہ جملہ لکھیں۔</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Unlock Liaison Desk</source>
        <translation>‏Liaison Desk کھولیں</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>کھل رہا ہے…</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>خفیہ جملہ استعمال کریں</translation>
    </message>
    <message>
        <source>Use the recovery words</source>
        <translation>بحالی کے الفاظ استعمال کریں</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>نسخہ {version}</translation>
    </message>
    <message>
        <source>You locked it on {when}.</source>
        <translation>آپ نے اسے {when} کو مقفل کیا۔</translation>
    </message>
    <message>
        <source>Your unsaved draft is kept.</source>
        <translation>آپ کا غیر محفوظ مسودہ سلامت ہے۔</translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message>
        <source>No time limit agreed</source>
        <translation>کوئی مہلت طے نہیں</translation>
    </message>
    <message>
        <source>Not urgent</source>
        <translation>فوری نہیں</translation>
    </message>
    <message>
        <source>Routine under the bilateral profile</source>
        <translation>دوطرفہ پروفائل کے تحت معمول کا</translation>
    </message>
    <message>
        <source>Urgent, information directly accessible</source>
        <translation>فوری، معلومات براہِ راست دستیاب</translation>
    </message>
    <message>
        <source>Urgent, information indirectly accessible</source>
        <translation>فوری، معلومات بالواسطہ دستیاب</translation>
    </message>
</context>
<context>
    <name>Variant</name>
    <message>
        <source>Home side (internal)</source>
        <translation>ہمارا فریق (اندرونی)</translation>
    </message>
    <message>
        <source>A home agency</source>
        <translation>ہمارے فریق کا ادارہ</translation>
    </message>
    <message>
        <source>A third party</source>
        <translation>تیسرا فریق</translation>
    </message>
    <message>
        <source>Those who took part</source>
        <translation>شرکاء</translation>
    </message>
    <message>
        <source>Headquarters’ copy, with its data</source>
        <translation>صدر دفتر کی نقل، اعداد و شمار کے ساتھ</translation>
    </message>
    <message>
        <source>Host agency</source>
        <translation>میزبان ادارہ</translation>
    </message>
    <message>
        <source>Both sides (joint)</source>
        <translation>دونوں فریق (مشترکہ)</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>عوام</translation>
    </message>
</context>
<context>
    <name>VaultDamaged</name>
    <message>
        <source>Do not write to it. Restore the newest backup into another folder.</source>
        <translation>اس میں کچھ نہ لکھیں۔ تازہ ترین بیک اپ دوسرے فولڈر میں بحال کریں۔</translation>
    </message>
    <message>
        <source>The desk in {folder} is damaged: {why}.</source>
        <translation>‏{folder} کا ڈیسک خراب ہے: {why}۔</translation>
    </message>
</context>
<context>
    <name>VaultInUse</name>
    <message>
        <source>Close it there first.</source>
        <translation>پہلے اسے وہاں بند کریں۔</translation>
    </message>
    <message>
        <source>This desk is already open in another window or program ({folder}).</source>
        <translation>یہ ڈیسک پہلے سے دوسری ونڈو یا پروگرام میں کھلا ہے ({folder})۔</translation>
    </message>
</context>
<context>
    <name>VaultMissing</name>
    <message>
        <source>Name the right folder, or create a desk there.</source>
        <translation>درست فولڈر بتائیں، یا وہاں ڈیسک بنائیں۔</translation>
    </message>
    <message>
        <source>There is no desk in {folder}.</source>
        <translation>‏{folder} میں کوئی ڈیسک نہیں ہے۔</translation>
    </message>
</context>
<context>
    <name>VaultTooNew</name>
    <message>
        <source>Install that version. This one has not changed anything.</source>
        <translation>وہ نسخہ نصب کریں۔ اس نسخے نے کچھ تبدیل نہیں کیا۔</translation>
    </message>
    <message>
        <source>The desk in {folder} was written by a newer version of Liaison Desk.</source>
        <translation>‏{folder} کا ڈیسک Liaison Desk کے نئے نسخے نے لکھا ہے۔</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Controlled on that day</source>
        <translation>اس دن زیرِ ضابطہ</translation>
    </message>
    <message>
        <source>Controlled, but since when is not on file</source>
        <translation>زیرِ ضابطہ، مگر کب سے یہ درج نہیں</translation>
    </message>
    <message>
        <source>No longer controlled on that day</source>
        <translation>اس دن ضابطے سے باہر</translation>
    </message>
    <message>
        <source>Not in the table for this country</source>
        <translation>اس ملک کے جدول میں نہیں</translation>
    </message>
    <message>
        <source>Not yet controlled on that day</source>
        <translation>اس دن ابھی زیرِ ضابطہ نہیں</translation>
    </message>
</context>
<context>
    <name>VerifySheet</name>
    <message>
        <source>Check a PDF</source>
        <translation>‏PDF جانچیں</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>فائل چنیں…</translation>
    </message>
    <message>
        <source>Choose the PDF to check</source>
        <translation>جانچنے کے لیے PDF چنیں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
</context>
<context>
    <name>ViewSheet</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
</context>
<context>
    <name>Wanted</name>
    <message>
        <source>Answered within the time limits</source>
        <translation>مقررہ اوقات میں جواب</translation>
    </message>
    <message>
        <source>Deviations for a judicial authorisation</source>
        <translation>عدالتی اجازت کے لیے انحراف</translation>
    </message>
    <message>
        <source>Follow-up against limits</source>
        <translation>مقررہ اوقات کی نگرانی</translation>
    </message>
    <message>
        <source>Personal data reviewed, erased or held</source>
        <translation>ذاتی معلومات: جائزہ شدہ، مٹائی یا روکی گئی</translation>
    </message>
    <message>
        <source>Records checked against each other</source>
        <translation>ریکارڈ کا باہمی موازنہ</translation>
    </message>
    <message>
        <source>Refused, with grounds</source>
        <translation>انکار، وجوہات کے ساتھ</translation>
    </message>
    <message>
        <source>Requests in and out recorded</source>
        <translation>آنے اور جانے والی درخواستیں درج</translation>
    </message>
    <message>
        <source>Requests received and sent, by partner and urgency</source>
        <translation>موصول اور بھیجی گئی درخواستیں، شراکت دار اور فوری نوعیت کے لحاظ سے</translation>
    </message>
    <message>
        <source>What was provided, and what came of it</source>
        <translation>کیا دیا گیا، اور اس سے کیا ہوا</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>From the home side</source>
        <translation>ہمارے فریق سے</translation>
    </message>
    <message>
        <source>From the host side</source>
        <translation>میزبان فریق سے</translation>
    </message>
    <message>
        <source>To the home side</source>
        <translation>ہمارے فریق کو</translation>
    </message>
    <message>
        <source>To the host side</source>
        <translation>میزبان فریق کو</translation>
    </message>
</context>
<context>
    <name>WeakPassphrase</name>
    <message>
        <source>This passphrase is too easy to guess.</source>
        <translation>یہ خفیہ جملہ بہت آسانی سے بوجھا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Use at least {shortest} characters; six or seven random words are best.</source>
        <translation>کم از کم {shortest} حروف رکھیں؛ چھ یا سات اتفاقی الفاظ بہترین ہیں۔</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Back</source>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>Create the desk</source>
        <translation>ڈیسک بنائیں</translation>
    </message>
    <message>
        <source>Creating the desk…</source>
        <translation>ڈیسک بن رہا ہے…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>ڈیسک کھولیں</translation>
    </message>
    <message>
        <source>Step {number} of {of}</source>
        <translation>‏{of} میں سے مرحلہ {number}</translation>
    </message>
    <message>
        <source>Welcome to Liaison Desk</source>
        <translation>‏Liaison Desk میں خوش آمدید</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Agreed</source>
        <translation>متفقہ</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>اتفاق کی تاریخ</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>ذریعہ</translation>
    </message>
    <message>
        <source>Empty: as ours</source>
        <translation>خالی: ہمارے جیسا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Our wording</source>
        <translation>ہمارے الفاظ</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>نکتہ</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>روداد</translation>
    </message>
    <message>
        <source>Telephone, mail, meeting …</source>
        <translation>فون، ڈاک، ملاقات …</translation>
    </message>
    <message>
        <source>Their wording</source>
        <translation>ان کے الفاظ</translation>
    </message>
</context>
<context>
    <name>WordingOpen</name>
    <message>
        <source>Agree it with the other side, or change the point and issue the text again.</source>
        <translation>دوسرے فریق سے اتفاق کریں، یا نکتہ بدل کر متن دوبارہ جاری کریں۔</translation>
    </message>
    <message>
        <source>{what} cannot be confirmed: sentence {number} is not agreed as it is printed.</source>
        <translation>‏{what} کی تصدیق نہیں ہو سکتی: جملہ {number} پر چھپی ہوئی شکل میں اتفاق نہیں۔</translation>
    </message>
</context>
<context>
    <name>WorkPlanPage</name>
    <message>
        <source>All</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Edit commitment</source>
        <translation>وعدے میں ترمیم</translation>
    </message>
    <message>
        <source>Edit workstream</source>
        <translation>کام کے شعبے میں ترمیم</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>تاخیر شدہ</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>توجہ طلب</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>نیا وعدہ</translation>
    </message>
    <message>
        <source>New workstream</source>
        <translation>کام کا نیا شعبہ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھلے</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>ہمارے</translation>
    </message>
    <message>
        <source>The work plan has no workstream yet.</source>
        <translation>کام کے منصوبے میں ابھی کوئی شعبہ نہیں۔</translation>
    </message>
    <message>
        <source>Work plan</source>
        <translation>کام کا منصوبہ</translation>
    </message>
    <message>
        <source>“Move on” › “Move the date” asks why, and who agreed.</source>
        <translation>‏“آگے بڑھائیں” › “تاریخ بدلیں” وجہ اور اتفاق کرنے والے کا پوچھتا ہے۔</translation>
    </message>
</context>
<context>
    <name>Workstream</name>
    <message>
        <source>Basis</source>
        <translation>بنیاد</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>What in the public record it rests on</source>
        <translation>عوامی ریکارڈ میں اس کی بنیاد</translation>
    </message>
</context>
<context>
    <name>WritingStep</name>
    <message>
        <source>Written to {path}</source>
        <translation>‏{path} میں لکھا گیا</translation>
    </message>
</context>
<context>
    <name>WritingStopped</name>
    <message>
        <source>Lock the desk and unlock it again. Everything saved before is safe.</source>
        <translation>ڈیسک مقفل کریں اور پھر کھولیں۔ پہلے کا محفوظ کردہ سب کچھ سلامت ہے۔</translation>
    </message>
    <message>
        <source>Nothing is saved any more: the program found a fault in itself.</source>
        <translation>اب کچھ محفوظ نہیں ہو رہا: پروگرام کو اپنے اندر کوئی نقص ملا ہے۔</translation>
    </message>
</context>
<context>
    <name>WrongContent</name>
    <message>
        <source>Nothing was changed. Ask the sender to make it again, and report it if it comes again.</source>
        <translation>کچھ تبدیل نہیں ہوا۔ بھیجنے والے سے اسے دوبارہ بنانے کو کہیں، اور پھر ایسا ہو تو اطلاع دیں۔</translation>
    </message>
    <message>
        <source>The bundle is refused: {member} is not what its sender signed ({why}).</source>
        <translation>پیکٹ نامنظور: {member} وہ نہیں جس پر بھیجنے والے نے دستخط کیے ({why})۔</translation>
    </message>
</context>
<context>
    <name>WrongLocale</name>
    <message>
        <source>Ask the administrator to create it with ENCODING UTF8 and LC_COLLATE C.</source>
        <translation>منتظم سے کہیں کہ اسے ENCODING UTF8 اور LC_COLLATE C کے ساتھ بنائے۔</translation>
    </message>
    <message>
        <source>The database sorts text by another rule (LC_COLLATE {found}) than the desks do.</source>
        <translation>ڈیٹابیس متن کو ڈیسکوں سے مختلف قاعدے (LC_COLLATE {found}) سے ترتیب دیتا ہے۔</translation>
    </message>
</context>
<context>
    <name>WrongPassphrase</name>
    <message>
        <source>Check Caps Lock and the keyboard layout, or use the 24 recovery words.</source>
        <translation>‏Caps Lock اور کی بورڈ کی ترتیب جانچیں، یا بحالی کے 24 الفاظ استعمال کریں۔</translation>
    </message>
    <message>
        <source>The passphrase or recovery words do not open this desk.</source>
        <translation>اس خفیہ جملے یا بحالی کے الفاظ سے یہ ڈیسک نہیں کھلتا۔</translation>
    </message>
</context>
<context>
    <name>WrongReference</name>
    <message>
        <source>Compare it with the paper, character by character.</source>
        <translation>کاغذ سے ایک ایک حرف ملائیں۔</translation>
    </message>
    <message>
        <source>The reference {reference} is not right: {why}.</source>
        <translation>حوالہ {reference} درست نہیں: {why}۔</translation>
    </message>
</context>
<context>
    <name>WrongUsage</name>
    <message>
        <source>Run “{command} --help”.</source>
        <translation>‏“{command} --help” چلائیں۔</translation>
    </message>
    <message>
        <source>This is not a command: {why}.</source>
        <translation>یہ کوئی حکم نہیں: {why}۔</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>Closed</source>
        <translation>ختم شدہ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھلا</translation>
    </message>
</context>
<context>
    <name>clocks</name>
    <message>
        <source>Authorisation</source>
        <translation>اجازت</translation>
    </message>
    <message>
        <source>Clock stopped</source>
        <translation>مدت کی گنتی رکی</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>مقررہ: {day}</translation>
    </message>
    <message>
        <source>Due {distance}</source>
        <translation>مقررہ: {distance}</translation>
    </message>
    <message>
        <source>It was stopped or moved and is now due {due}.</source>
        <translation>اسے روکا یا بڑھایا گیا؛ اب مقررہ وقت {due} ہے۔</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>پوری ہوئی</translation>
    </message>
    <message>
        <source>Preserved until {due}; have it renewed, or get the treaty request through, before that.</source>
        <translation>‏{due} تک محفوظ رکھا گیا ہے؛ اس سے پہلے مدت بڑھوائیں، یا معاہدے والی درخواست مکمل کروائیں۔</translation>
    </message>
    <message>
        <source>The clock is stopped.</source>
        <translation>مدت کی گنتی رکی ہے۔</translation>
    </message>
    <message>
        <source>Waiting for authorisation</source>
        <translation>اجازت کا انتظار</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>ابھی مقررہ</translation>
    </message>
    <message>
        <source>expected from them</source>
        <translation>ان سے متوقع</translation>
    </message>
    <message>
        <source>in {span}</source>
        <translation>‏{span} میں</translation>
    </message>
    <message>
        <source>owed by us</source>
        <translation>ہماری طرف سے واجب</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>‏{days} دن {hours} گھنٹے</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>‏{hours} گھنٹے {minutes} منٹ</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>‏{minutes} منٹ</translation>
    </message>
    <message>
        <source>{rule}: {amount} {unit} ({calendar}) from {start}; first due {first}.</source>
        <translation>‏{rule}: {start} سے {amount} {unit} ({calendar})؛ پہلا مقررہ وقت {first}۔</translation>
    </message>
    <message>
        <source>{span} late</source>
        <translation>‏{span} تاخیر</translation>
    </message>
</context>
<context>
    <name>happenings</name>
    <message>
        <source>{change} (changed on both desks)</source>
        <translation>‏{change} (دونوں ڈیسکوں پر بدلا گیا)</translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>مکمل درج کریں</translation>
    </message>
    <message>
        <source>New action from point {number}</source>
        <translation>نکتہ {number} سے نئی کارروائی</translation>
    </message>
    <message>
        <source>New commitment from point {number}</source>
        <translation>نکتہ {number} سے نیا وعدہ</translation>
    </message>
</context>
<context>
    <name>present</name>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>‏%Ln دن تاخیر</numerusform>
            <numerusform>‏%Ln دن تاخیر</numerusform>
        </translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>دونوں فریق</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>صدر دفتر</translation>
    </message>
    <message>
        <source>Home partner</source>
        <translation>ملکی شریک ادارہ</translation>
    </message>
    <message>
        <source>Host side</source>
        <translation>میزبان فریق</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>عوام</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>تیسرا فریق</translation>
    </message>
    <message>
        <source>This post</source>
        <translation>یہ دفتر</translation>
    </message>
    <message>
        <source>Those present</source>
        <translation>موجود افراد</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>آج آخری تاریخ</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>‏%Ln دن میں</numerusform>
            <numerusform>‏%Ln دن میں</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message>
        <source>Tasking</source>
        <translation>ہدایت</translation>
    </message>
    <message>
        <source>They ask</source>
        <translation>وہ پوچھتے ہیں</translation>
    </message>
    <message>
        <source>They tell</source>
        <translation>وہ بتاتے ہیں</translation>
    </message>
    <message>
        <source>We ask</source>
        <translation>ہم پوچھتے ہیں</translation>
    </message>
    <message>
        <source>We tell</source>
        <translation>ہم بتاتے ہیں</translation>
    </message>
</context>
<context>
    <name>retention</name>
    <message numerus="yes">
        <source>%Ln desk(s) to acknowledge</source>
        <translation>
            <numerusform>‏%Ln ڈیسک کی تصدیق باقی</numerusform>
            <numerusform>‏%Ln ڈیسکوں کی تصدیق باقی</numerusform>
        </translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>قانونی روک</translation>
    </message>
    <message>
        <source>Nothing outstanding</source>
        <translation>کچھ باقی نہیں</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>سرٹیفکیٹ محفوظ کریں</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>Decide…</source>
        <translation>فیصلہ کریں…</translation>
    </message>
    <message>
        <source>In bundle {reference}</source>
        <translation>پیکٹ {reference} میں</translation>
    </message>
    <message>
        <source>Make a document…</source>
        <translation>دستاویز بنائیں…</translation>
    </message>
    <message>
        <source>Retention…</source>
        <translation>تحفظِ ریکارڈ…</translation>
    </message>
    <message>
        <source>Two desks changed the same field.</source>
        <translation>دو ڈیسکوں نے ایک ہی خانہ بدلا۔</translation>
    </message>
    <message>
        <source>Until somebody decides, nothing of it can be issued.</source>
        <translation>جب تک کوئی فیصلہ نہ کرے، اس میں سے کچھ جاری نہیں ہو سکتا۔</translation>
    </message>
</context>
<context>
    <name>verified</name>
    <message>
        <source>Counterpart</source>
        <translation>ہم منصب</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>افسر</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>نگران</translation>
    </message>
</context>
</TS>
