<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN">
<context>
    <name>AboveCeiling</name>
    <message>
        <source>Keep the text in the paper registry, and file a pointer record that says where it is.</source>
        <translation>पाठ को काग़ज़ी रजिस्टर में रखें और एक संकेत अभिलेख बनाएँ जो बताए कि वह कहाँ है।</translation>
    </message>
    <message>
        <source>{what} is marked {level}; this desk may hold nothing above {ceiling}.</source>
        <translation>{what} पर अंकन {level} है; यह डेस्क {ceiling} से ऊपर कुछ नहीं रख सकता।</translation>
    </message>
</context>
<context>
    <name>AcknowledgeButton</name>
    <message>
        <source>Acknowledge {name}…</source>
        <translation>{name} स्वीकार करें…</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>स्वीकार करें…</translation>
    </message>
</context>
<context>
    <name>AcknowledgeDialogs</name>
    <message>
        <source>How and when they were told</source>
        <translation>उन्हें कैसे और कब बताया गया</translation>
    </message>
    <message>
        <source>In which role they are named</source>
        <translation>उनके नाम किस पद में आए हैं</translation>
    </message>
    <message>
        <source>It holds for this audience and for the record as it stands now.</source>
        <translation>यह इस प्राप्तकर्ता के लिए और अभिलेख के वर्तमान रूप पर ही लागू है।</translation>
    </message>
    <message>
        <source>It names nobody but these people, and each in the public role only.</source>
        <translation>इसमें केवल इन व्यक्तियों के नाम हैं, और हर एक का केवल सार्वजनिक पद में।</translation>
    </message>
    <message>
        <source>It names office-holders only</source>
        <translation>इसमें केवल सार्वजनिक पदधारियों के नाम हैं</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation>अभिलेख में दर्ज करें</translation>
    </message>
    <message>
        <source>The restriction in words</source>
        <translation>प्रतिबंध, शब्दों में</translation>
    </message>
    <message>
        <source>The restriction was told</source>
        <translation>प्रतिबंध बताया गया</translation>
    </message>
</context>
<context>
    <name>Acknowledged</name>
    <message>
        <source>It names nobody but office-holders, in their role</source>
        <translation>इसमें केवल सार्वजनिक पदधारियों के नाम हैं, उनके पद के साथ</translation>
    </message>
    <message>
        <source>Its special restriction (H3) was told to this audience</source>
        <translation>इसका विशेष प्रतिबंध (H3) इस प्राप्तकर्ता को बताया गया</translation>
    </message>
</context>
<context>
    <name>Acknowledgement</name>
    <message>
        <source>Acknowledged</source>
        <translation>स्वीकार करने की तिथि</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>किसने स्वीकार किया</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>Content it covers</source>
        <translation>किस सामग्री पर लागू</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>किस पर लागू</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>शब्दों में</translation>
    </message>
    <message>
        <source>Office-holders</source>
        <translation>सार्वजनिक पदधारी</translation>
    </message>
    <message>
        <source>What was acknowledged</source>
        <translation>क्या स्वीकार किया गया</translation>
    </message>
    <message>
        <source>Who is named</source>
        <translation>किसका नाम है</translation>
    </message>
</context>
<context>
    <name>AcknowledgementLines</name>
    <message>
        <source>Changed since</source>
        <translation>इसके बाद बदला</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>मान्य</translation>
    </message>
    <message>
        <source>It names office-holders only…</source>
        <translation>इसमें केवल सार्वजनिक पदधारियों के नाम हैं…</translation>
    </message>
    <message>
        <source>The restriction was told…</source>
        <translation>प्रतिबंध बताया गया…</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Done</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>पूर्ण होने की तिथि</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>नियत तिथि</translation>
    </message>
    <message>
        <source>From</source>
        <translation>प्रेषक</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>उत्तरदायी</translation>
    </message>
    <message>
        <source>What</source>
        <translation>विषय</translation>
    </message>
</context>
<context>
    <name>Agency</name>
    <message>
        <source>Agreement profile</source>
        <translation>समझौता प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>अधिकतम स्तर</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Duty number</source>
        <translation>ड्यूटी नंबर</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Risk rating</source>
        <translation>जोखिम श्रेणी</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>पक्ष</translation>
    </message>
    <message>
        <source>Third-party rule applies</source>
        <translation>तृतीय पक्ष नियम लागू</translation>
    </message>
</context>
<context>
    <name>AlikeList</name>
    <message>
        <source>Similar records</source>
        <translation>मिलते-जुलते अभिलेख</translation>
    </message>
</context>
<context>
    <name>AlreadyInMailbox</name>
    <message>
        <source>Nothing was overwritten. Choose another name or take the older file out first.</source>
        <translation>कुछ भी अधिलेखित नहीं हुआ। दूसरा नाम चुनें या पहले पुरानी फ़ाइल हटाएँ।</translation>
    </message>
    <message>
        <source>{name} is already in the mailbox {folder}.</source>
        <translation>{name} डाक-फ़ोल्डर {folder} में पहले से है।</translation>
    </message>
</context>
<context>
    <name>AnswerForged</name>
    <message>
        <source>Ask {who} by another way whether the answer is genuine.</source>
        <translation>{who} से किसी अन्य माध्यम से पूछें कि उत्तर असली है या नहीं।</translation>
    </message>
    <message>
        <source>The answer of {who} is not taken in: {why}.</source>
        <translation>{who} का उत्तर नहीं लिया गया: {why}।</translation>
    </message>
</context>
<context>
    <name>AnswerKnown</name>
    <message>
        <source>There is nothing more to do: what it says is on record.</source>
        <translation>और कुछ करना नहीं है: यह जो कहता है वह अभिलेख में है।</translation>
    </message>
    <message>
        <source>This answer about {what} was taken in already.</source>
        <translation>{what} के बारे में यह उत्तर पहले ही लिया जा चुका है।</translation>
    </message>
</context>
<context>
    <name>AnswerUnsigned</name>
    <message>
        <source>Ask for the answer once more, signed.</source>
        <translation>उत्तर फिर से, हस्ताक्षर सहित, माँगें।</translation>
    </message>
    <message>
        <source>The answer of {who} is not taken in: it is not signed, and {who} has a certificate to sign with.</source>
        <translation>{who} का उत्तर नहीं लिया गया: उस पर हस्ताक्षर नहीं है, जबकि {who} के पास हस्ताक्षर का प्रमाणपत्र है।</translation>
    </message>
</context>
<context>
    <name>ApprovalRefused</name>
    <message>
        <source>Let another person approve it, once it is ready.</source>
        <translation>तैयार होने पर किसी दूसरे व्यक्ति से अनुमोदन कराएँ।</translation>
    </message>
    <message>
        <source>{what} cannot be approved: {why}.</source>
        <translation>{what} का अनुमोदन नहीं हो सकता: {why}।</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>About</source>
        <translation>के बारे में</translation>
    </message>
    <message>
        <source>Answered no</source>
        <translation>उत्तर: नहीं</translation>
    </message>
    <message>
        <source>Answered yes</source>
        <translation>उत्तर: हाँ</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>आधार</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>शर्तें</translation>
    </message>
    <message>
        <source>Content it covers</source>
        <translation>किस सामग्री पर लागू</translation>
    </message>
    <message>
        <source>Countersigned by</source>
        <translation>प्रतिहस्ताक्षरकर्ता</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>निर्णय की तिथि</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>निर्णयकर्ता</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>समाप्ति तिथि</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>मदें</translation>
    </message>
    <message>
        <source>Mitigations</source>
        <translation>जोखिम घटाने के उपाय</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>उद्देश्य</translation>
    </message>
    <message>
        <source>Reliability statement</source>
        <translation>विश्वसनीयता कथन</translation>
    </message>
    <message>
        <source>Risk rating at the time</source>
        <translation>उस समय जोखिम स्तर</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>संबंधित इकाइयाँ</translation>
    </message>
    <message>
        <source>Threat to life</source>
        <translation>जीवन को ख़तरा</translation>
    </message>
    <message>
        <source>What the statement rests on</source>
        <translation>कथन किस पर आधारित है</translation>
    </message>
</context>
<context>
    <name>AssessmentHead</name>
    <message>
        <source>Ask the post to refer it again: a decision covers the exact content only.</source>
        <translation>केंद्र से इसे फिर भेजने को कहें: निर्णय केवल ठीक उसी सामग्री पर लागू है।</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>प्रतिहस्ताक्षरित</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>निर्णय की तिथि</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>मान्यता की अंतिम तिथि</translation>
    </message>
    <message>
        <source>Its time has run out.</source>
        <translation>इसकी अवधि समाप्त हो गई है।</translation>
    </message>
    <message>
        <source>Refer it again: a decision covers the exact content, and only for its time.</source>
        <translation>इसे फिर भेजें: निर्णय केवल ठीक उसी सामग्री पर और केवल अपनी अवधि में लागू है।</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>जोखिम</translation>
    </message>
    <message>
        <source>What it covers was changed since.</source>
        <translation>जिस पर यह लागू है वह इसके बाद बदला गया।</translation>
    </message>
</context>
<context>
    <name>AssessmentSheet</name>
    <message>
        <source>A question without an answer counts as yes.</source>
        <translation>बिना उत्तर का प्रश्न «हाँ» माना जाता है।</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>स्वीकृति दें</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>मूल्यांकन</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>अनुमति दें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>प्रतिहस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>मना करें</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>उत्तर नहीं दिया</translation>
    </message>
    <message>
        <source>Refer again</source>
        <translation>फिर भेजें</translation>
    </message>
    <message>
        <source>Refer to headquarters</source>
        <translation>मुख्यालय को भेजें</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>विश्वसनीयता</translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation>उत्तर सहेजें</translation>
    </message>
    <message>
        <source>The post cannot clear this alone: {codes}.</source>
        <translation>केंद्र अकेले इसकी अनुमति नहीं दे सकता: {codes}।</translation>
    </message>
    <message>
        <source>risk rating</source>
        <translation>जोखिम स्तर</translation>
    </message>
</context>
<context>
    <name>Assurance</name>
    <message>
        <source>Assessment</source>
        <translation>मूल्यांकन</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>समाप्ति तिथि</translation>
    </message>
    <message>
        <source>From</source>
        <translation>प्रेषक</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>देने की तिथि</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>देने वाला</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>किस पर लागू</translation>
    </message>
</context>
<context>
    <name>AssuranceStatus</name>
    <message>
        <source>Given</source>
        <translation>दिया गया</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>निष्प्रभावी</translation>
    </message>
    <message>
        <source>Offered, not yet given</source>
        <translation>प्रस्तावित, अभी नहीं दिया</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>अस्वीकृत</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>Attached to</source>
        <translation>किससे संलग्न</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>बाइट</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>फ़ाइल का नाम</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
</context>
<context>
    <name>AttachmentTooLarge</name>
    <message>
        <source>Nothing was kept of it. Choose a smaller file or ask who sets the limit.</source>
        <translation>इसका कुछ भी नहीं रखा गया। छोटी फ़ाइल चुनें या पूछें कि सीमा कौन तय करता है।</translation>
    </message>
    <message>
        <source>The file is larger than the {limit} bytes that are allowed.</source>
        <translation>फ़ाइल अनुमत {limit} बाइट से बड़ी है।</translation>
    </message>
</context>
<context>
    <name>AttachmentsTab</name>
    <message>
        <source>Attach a file</source>
        <translation>फ़ाइल संलग्न करें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Save a copy outside the desk</source>
        <translation>डेस्क के बाहर प्रति सहेजें</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>प्रति सहेजें…</translation>
    </message>
    <message>
        <source>Saved outside the desk: {path}</source>
        <translation>डेस्क के बाहर सहेजा गया: {path}</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that can be kept</source>
        <translation>क्लिपबोर्ड पर रखने योग्य कुछ नहीं है</translation>
    </message>
    <message>
        <source>View</source>
        <translation>देखें</translation>
    </message>
</context>
<context>
    <name>AudienceField</name>
    <message>
        <source>Other audiences</source>
        <translation>अन्य प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>Others, such as HOST:RCMP, THIRD:FRANCE</source>
        <translation>अन्य, जैसे HOST:RCMP, THIRD:FRANCE</translation>
    </message>
</context>
<context>
    <name>BackupFailed</name>
    <message>
        <source>Run the full check of this desk, then make the backup again.</source>
        <translation>इस डेस्क की पूरी जाँच चलाएँ, फिर बैकअप दोबारा बनाएँ।</translation>
    </message>
    <message>
        <source>The backup does not check ({why}) and was thrown away.</source>
        <translation>बैकअप जाँच में सही नहीं निकला ({why}) और हटा दिया गया।</translation>
    </message>
</context>
<context>
    <name>BadInput</name>
    <message>
        <source>Correct it and try again; nothing was changed.</source>
        <translation>इसे सुधारकर फिर प्रयास करें; कुछ भी नहीं बदला गया।</translation>
    </message>
    <message>
        <source>{what} cannot be used: {why}.</source>
        <translation>{what} का उपयोग नहीं हो सकता: {why}।</translation>
    </message>
</context>
<context>
    <name>BatchChoices</name>
    <message>
        <source>&amp;Month</source>
        <translation>महीना (&amp;M)</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>सभी महीने</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>M&amp;eetings</source>
        <translation>बैठकें (&amp;E)</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>प्राप्तकर्ता</translation>
    </message>
</context>
<context>
    <name>BatchPane</name>
    <message numerus="yes">
        <source>%Ln document(s) issued.</source>
        <translation>
            <numerusform>%Ln दस्तावेज़ जारी हुआ।</numerusform>
            <numerusform>%Ln दस्तावेज़ जारी हुए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) not issued:</source>
        <translation>
            <numerusform>%Ln दस्तावेज़ जारी नहीं हुआ:</numerusform>
            <numerusform>%Ln दस्तावेज़ जारी नहीं हुए:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) will be issued.</source>
        <translation>
            <numerusform>%Ln दस्तावेज़ जारी होगा।</numerusform>
            <numerusform>%Ln दस्तावेज़ जारी होंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Issue all</source>
        <translation>सभी जारी करें</translation>
    </message>
    <message>
        <source>Issue several readouts</source>
        <translation>कई कार्यवृत्त जारी करें</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>जारी नहीं</translation>
    </message>
    <message>
        <source>Save the files…</source>
        <translation>फ़ाइलें सहेजें…</translation>
    </message>
    <message>
        <source>Saved outside the desk: {path}</source>
        <translation>डेस्क के बाहर सहेजा गया: {path}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>{made} of {total} made, {issued} issued</source>
        <translation>{total} में से {made} बने, {issued} जारी</translation>
    </message>
</context>
<context>
    <name>BeginsOtherwise</name>
    <message>
        <source>Record it as it begins, and take its steps one by one.</source>
        <translation>इसे वैसे ही दर्ज करें जैसे यह शुरू होता है, फिर चरण एक-एक कर पूरे करें।</translation>
    </message>
    <message>
        <source>{what} cannot begin as “{new}”; it begins as “{old}”.</source>
        <translation>{what} “{new}” से शुरू नहीं हो सकता; यह “{old}” से शुरू होता है।</translation>
    </message>
</context>
<context>
    <name>BlobMissing</name>
    <message>
        <source>It may come with the next bundle.</source>
        <translation>यह अगले पैकेट के साथ आ सकता है।</translation>
    </message>
    <message>
        <source>The attachment is not on this desk.</source>
        <translation>यह संलग्नक इस डेस्क पर नहीं है।</translation>
    </message>
</context>
<context>
    <name>BriefParts</name>
    <message>
        <source>At the gate</source>
        <translation>प्रकटन जाँच पर</translation>
    </message>
    <message>
        <source>Last meetings</source>
        <translation>पिछली बैठकें</translation>
    </message>
    <message>
        <source>Nothing is open with those who will be there.</source>
        <translation>जो वहाँ होंगे उनके साथ कुछ शेष नहीं है।</translation>
    </message>
    <message>
        <source>They owe us</source>
        <translation>उनसे अपेक्षित</translation>
    </message>
    <message>
        <source>To raise</source>
        <translation>उठाने योग्य</translation>
    </message>
    <message>
        <source>We owe them</source>
        <translation>हमसे अपेक्षित</translation>
    </message>
    <message>
        <source>What they promised</source>
        <translation>उन्होंने क्या वचन दिया</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>हमने क्या वचन दिया</translation>
    </message>
    <message>
        <source>Who will be there</source>
        <translation>कौन उपस्थित होगा</translation>
    </message>
</context>
<context>
    <name>BrokenSeal</name>
    <message>
        <source>Nothing was changed. Copy it again from where it came, or ask the sender to send it again.</source>
        <translation>कुछ भी नहीं बदला गया। इसे मूल स्थान से फिर कॉपी करें, या प्रेषक से फिर भेजने को कहें।</translation>
    </message>
    <message>
        <source>The bundle is refused: its seal is broken ({why}).</source>
        <translation>पैकेट अस्वीकृत: इसकी मुहर टूटी है ({why})।</translation>
    </message>
</context>
<context>
    <name>BrokenSignature</name>
    <message>
        <source>Nothing was changed. Report it to headquarters: someone may be pretending to be that desk.</source>
        <translation>कुछ भी नहीं बदला गया। मुख्यालय को सूचित करें: संभव है कोई उस डेस्क का रूप धर रहा हो।</translation>
    </message>
    <message>
        <source>The bundle is refused: the signature is not that of {desk} ({why}).</source>
        <translation>पैकेट अस्वीकृत: हस्ताक्षर {desk} के नहीं हैं ({why})।</translation>
    </message>
</context>
<context>
    <name>BundleContentRefused</name>
    <message>
        <source>Nothing was changed. Ask the sender to make it again, and report it.</source>
        <translation>कुछ भी नहीं बदला गया। प्रेषक से इसे फिर बनाने को कहें, और सूचना दें।</translation>
    </message>
    <message>
        <source>The bundle is refused: {why}.</source>
        <translation>पैकेट अस्वीकृत: {why}।</translation>
    </message>
</context>
<context>
    <name>BundleForked</name>
    <message>
        <source>Nothing was changed, and nothing more is accepted from that desk. Tell headquarters&apos; security officer.</source>
        <translation>कुछ भी नहीं बदला गया, और उस डेस्क से अब कुछ स्वीकार नहीं होगा। मुख्यालय के सुरक्षा अधिकारी को बताएँ।</translation>
    </message>
    <message>
        <source>The bundle is refused: {desk} has already sent another bundle {number}.</source>
        <translation>पैकेट अस्वीकृत: {desk} पहले ही दूसरा पैकेट {number} भेज चुका है।</translation>
    </message>
</context>
<context>
    <name>BundleOvertaken</name>
    <message>
        <source>Another bundle for {name} was made meanwhile; this one was not.</source>
        <translation>इस बीच {name} के लिए दूसरा पैकेट बन गया; यह नहीं बना।</translation>
    </message>
    <message>
        <source>Make it again.</source>
        <translation>इसे फिर बनाएँ।</translation>
    </message>
</context>
<context>
    <name>BundleRefused</name>
    <message>
        <source>Nothing was changed. Ask the sender to make it again.</source>
        <translation>कुछ भी नहीं बदला गया। प्रेषक से इसे फिर बनाने को कहें।</translation>
    </message>
    <message>
        <source>The bundle is refused: {why}.</source>
        <translation>पैकेट अस्वीकृत: {why}।</translation>
    </message>
</context>
<context>
    <name>CalendarName</name>
    <message>
        <source>both calendars</source>
        <translation>दोनों कैलेंडर</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>प्रतिदिन</translation>
    </message>
    <message>
        <source>home calendar</source>
        <translation>अपना कैलेंडर</translation>
    </message>
    <message>
        <source>host calendar</source>
        <translation>मेज़बान का कैलेंडर</translation>
    </message>
</context>
<context>
    <name>CannotClearAlone</name>
    <message>
        <source>Answer what is missing, or refer it to headquarters.</source>
        <translation>जो शेष है उसका उत्तर दें, या मुख्यालय को भेजें।</translation>
    </message>
    <message>
        <source>The post cannot clear this alone: {why}.</source>
        <translation>केंद्र अकेले इसकी अनुमति नहीं दे सकता: {why}।</translation>
    </message>
</context>
<context>
    <name>CannotUndo</name>
    <message>
        <source>Correct the record instead; the history keeps both.</source>
        <translation>इसके बजाय अभिलेख सुधारें; इतिहास में दोनों रहेंगे।</translation>
    </message>
    <message>
        <source>This cannot be undone: {why}.</source>
        <translation>इसे वापस नहीं लिया जा सकता: {why}।</translation>
    </message>
</context>
<context>
    <name>CaptureSheet</name>
    <message>
        <source>&amp;What it is about</source>
        <translation>&amp;किस बारे में</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>It becomes</source>
        <translation>यह बनेगा</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>अभी कुछ लिखा नहीं गया।</translation>
    </message>
    <message>
        <source>Save it or cancel it first, or make something else of this line.</source>
        <translation>पहले उसे सहेजें या रद्द करें, या इस पंक्ति से कुछ और बनाएँ।</translation>
    </message>
    <message>
        <source>That form holds a draft of yours.</source>
        <translation>उस प्रपत्र में आपका एक मसौदा है।</translation>
    </message>
    <message>
        <source>Type one line.</source>
        <translation>एक पंक्ति लिखें।</translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation>कुछ लिख लें</translation>
    </message>
</context>
<context>
    <name>CardUnusable</name>
    <message>
        <source>Check that the card is in its reader, the module is that of its maker, and the PIN is right.</source>
        <translation>जाँचें कि कार्ड रीडर में है, मॉड्यूल उसके निर्माता का है, और PIN सही है।</translation>
    </message>
    <message>
        <source>The smart card cannot be used through {module}: {why}.</source>
        <translation>{module} के द्वारा स्मार्ट कार्ड का प्रयोग नहीं हो सकता: {why}।</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Closed</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Crime area</source>
        <translation>अपराध क्षेत्र</translation>
    </message>
    <message>
        <source>Lead home agency</source>
        <translation>प्रमुख एजेंसी, अपना पक्ष</translation>
    </message>
    <message>
        <source>Lead host agency</source>
        <translation>प्रमुख एजेंसी, मेज़बान पक्ष</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>विधिक रोक</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>खोला गया</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>समीक्षा</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>संबंधित इकाइयाँ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>सारांश</translation>
    </message>
</context>
<context>
    <name>CaseDialogs</name>
    <message>
        <source>Close the case</source>
        <translation>प्रकरण समाप्त करें</translation>
    </message>
    <message>
        <source>File</source>
        <translation>दर्ज करें</translation>
    </message>
    <message>
        <source>File a meeting here</source>
        <translation>बैठक यहाँ जोड़ें</translation>
    </message>
    <message>
        <source>File a request here</source>
        <translation>अनुरोध यहाँ जोड़ें</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>बैठक</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>फिर खोलें</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>प्रकरण फिर खोलें</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>अनुरोध</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message numerus="yes">
        <source>%Ln record(s) of this case did not come to an end.</source>
        <translation>
            <numerusform>इस प्रकरण का %Ln अभिलेख पूरा नहीं हुआ।</numerusform>
            <numerusform>इस प्रकरण के %Ln अभिलेख पूरे नहीं हुए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>मद जोड़ें</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>प्रकरण समाप्त करें</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Crime area</source>
        <translation>अपराध क्षेत्र</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>संपादित करें</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>संवाद</translation>
    </message>
    <message>
        <source>File a meeting here</source>
        <translation>बैठक यहाँ जोड़ें</translation>
    </message>
    <message>
        <source>File a request here</source>
        <translation>अनुरोध यहाँ जोड़ें</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>सुपुर्दगियाँ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Items of information</source>
        <translation>सूचना की मदें</translation>
    </message>
    <message>
        <source>Lead home agency</source>
        <translation>प्रमुख एजेंसी, अपना पक्ष</translation>
    </message>
    <message>
        <source>Lead host agency</source>
        <translation>प्रमुख एजेंसी, मेज़बान पक्ष</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>विधिक रोक</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>बैठकें</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>अन्य कार्य</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>नया अनुरोध</translation>
    </message>
    <message>
        <source>No material changed hands for its requests.</source>
        <translation>इसके अनुरोधों के लिए कोई सामग्री नहीं सौंपी गई।</translation>
    </message>
    <message>
        <source>No subject is named.</source>
        <translation>कोई संबंधित इकाई दर्ज नहीं है।</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>खोला गया</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>अवलोकन</translation>
    </message>
    <message>
        <source>Remove from the desk</source>
        <translation>डेस्क से हटाएँ</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>फिर खोलें</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>समीक्षा</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>संबंधित इकाइयाँ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Take out of the case</source>
        <translation>प्रकरण से निकालें</translation>
    </message>
</context>
<context>
    <name>CaseStillOpen</name>
    <message>
        <source>Bring them to their end, or take them out of the case.</source>
        <translation>उन्हें पूरा करें, या प्रकरण से निकालें।</translation>
    </message>
    <message>
        <source>{what} cannot be closed: {refs} did not come to an end.</source>
        <translation>{what} समाप्त नहीं हो सकता: {refs} पूरे नहीं हुए।</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>प्रकरण</translation>
    </message>
    <message>
        <source>Choose a case, or open a new one.</source>
        <translation>कोई प्रकरण चुनें, या नया खोलें।</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Edit case</source>
        <translation>प्रकरण बदलें</translation>
    </message>
    <message>
        <source>Item of information</source>
        <translation>सूचना की मद</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>विधिक रोक</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>नया प्रकरण</translation>
    </message>
    <message>
        <source>No case here.</source>
        <translation>यहाँ कोई प्रकरण नहीं है।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुले</translation>
    </message>
</context>
<context>
    <name>Caveat</name>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message numerus="yes">
        <source>%Ln record(s) were erased.</source>
        <translation>
            <numerusform>%Ln अभिलेख मिटाया गया।</numerusform>
            <numerusform>%Ln अभिलेख मिटाए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>मिटाए गए</translation>
    </message>
    <message>
        <source>No table holds their text any more.</source>
        <translation>अब किसी तालिका में उनका पाठ नहीं है।</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>प्रमाणपत्र सहेजें…</translation>
    </message>
    <message>
        <source>Text is left in: {tables}</source>
        <translation>पाठ इनमें बचा है: {tables}</translation>
    </message>
    <message>
        <source>The order goes out with the next bundle. The certificate names ids and days, no person.</source>
        <translation>आदेश अगले पैकेट के साथ जाएगा। प्रमाणपत्र में पहचान संख्याएँ और दिन हैं, कोई व्यक्ति नहीं।</translation>
    </message>
</context>
<context>
    <name>Checker</name>
    <message>
        <source>Ask its sender before you rely on it.</source>
        <translation>इस पर भरोसा करने से पहले प्रेषक से पूछें।</translation>
    </message>
    <message>
        <source>Certificate withdrawn</source>
        <translation>प्रमाणपत्र वापस लिया गया</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>मान्य नहीं</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Headquarters’ certificate is not at hand: who signed is not proved.</source>
        <translation>मुख्यालय का प्रमाणपत्र यहाँ नहीं है: किसने हस्ताक्षर किए, यह सिद्ध नहीं है।</translation>
    </message>
    <message>
        <source>It was not given yet, or was cut off.</source>
        <translation>वह अभी किया नहीं गया, या काट दिया गया।</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>अंकन</translation>
    </message>
    <message>
        <source>Nobody vouches for the name</source>
        <translation>नाम की पुष्टि कोई नहीं करता</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>The code does not show who made it: compare it with the issuing post’s log.</source>
        <translation>कोड से पता नहीं चलता कि इसे किसने बनाया: जारी करने वाले केंद्र के लॉग से मिलाएँ।</translation>
    </message>
    <message>
        <source>The file is whole, but the log of this desk does not bear it out.</source>
        <translation>फ़ाइल सही-सलामत है, पर इस डेस्क का लॉग इसकी पुष्टि नहीं करता।</translation>
    </message>
    <message>
        <source>The text is unchanged and fits its code. Nobody has signed it.</source>
        <translation>पाठ अपरिवर्तित है और अपने कोड से मेल खाता है। किसी ने हस्ताक्षर नहीं किए।</translation>
    </message>
    <message>
        <source>The text is unchanged and the signatures fit it.</source>
        <translation>पाठ अपरिवर्तित है और हस्ताक्षर उससे मेल खाते हैं।</translation>
    </message>
    <message>
        <source>The text is unchanged, and everybody who signed is known.</source>
        <translation>पाठ अपरिवर्तित है, और हस्ताक्षर करने वाले सभी ज्ञात हैं।</translation>
    </message>
    <message>
        <source>The text is unchanged, but a signature is missing: {who}.</source>
        <translation>पाठ अपरिवर्तित है, पर एक हस्ताक्षर नहीं है: {who}।</translation>
    </message>
    <message>
        <source>There it is {reference}: {status}.</source>
        <translation>वहाँ यह {reference} है: {status}।</translation>
    </message>
    <message>
        <source>This file was changed, or is damaged. Do not rely on it.</source>
        <translation>यह फ़ाइल बदली गई है, या क्षतिग्रस्त है। इस पर भरोसा न करें।</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Vouched for by headquarters</source>
        <translation>मुख्यालय द्वारा प्रमाणित</translation>
    </message>
    <message>
        <source>fits the text</source>
        <translation>पाठ से मेल खाता है</translation>
    </message>
    <message>
        <source>not to be relied on</source>
        <translation>भरोसे योग्य नहीं</translation>
    </message>
    <message>
        <source>{when}, as a timestamp proves</source>
        <translation>{when}, समय-मुद्रा से सिद्ध</translation>
    </message>
</context>
<context>
    <name>ChecklistPane</name>
    <message>
        <source>Art. {number}</source>
        <translation>अनुच्छेद {number}</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>जाँच-सूची</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>गिना गया</translation>
    </message>
    <message>
        <source>Each line leads to the figures that answer it.</source>
        <translation>हर पंक्ति उन आँकड़ों तक ले जाती है जो उसका उत्तर हैं।</translation>
    </message>
    <message>
        <source>Nothing to count</source>
        <translation>गिनने को कुछ नहीं</translation>
    </message>
    <message>
        <source>What the Directive wants recorded</source>
        <translation>निर्देश क्या दर्ज कराना चाहता है</translation>
    </message>
</context>
<context>
    <name>Classification</name>
    <message>
        <source>Confidential</source>
        <translation>गोपनीय</translation>
    </message>
    <message>
        <source>Protected A</source>
        <translation>संरक्षित A</translation>
    </message>
    <message>
        <source>Protected B</source>
        <translation>संरक्षित B</translation>
    </message>
    <message>
        <source>Protected C</source>
        <translation>संरक्षित C</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>प्रतिबंधित</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>गुप्त</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>परम गुप्त</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>अवर्गीकृत</translation>
    </message>
</context>
<context>
    <name>ClearedAlone</name>
    <message>
        <source>Refer it to headquarters.</source>
        <translation>इसे मुख्यालय को भेजें।</translation>
    </message>
    <message>
        <source>{what} cannot be cleared by a post: {why}.</source>
        <translation>{what} की अनुमति केंद्र नहीं दे सकता: {why}।</translation>
    </message>
</context>
<context>
    <name>ClockAct</name>
    <message>
        <source>Clock goes on</source>
        <translation>समय-गणना फिर चालू</translation>
    </message>
    <message>
        <source>Clock stopped</source>
        <translation>समय-गणना रुकी</translation>
    </message>
    <message>
        <source>Extended by agreement</source>
        <translation>सहमति से बढ़ाया गया</translation>
    </message>
    <message>
        <source>Moved for a judicial authorisation</source>
        <translation>न्यायिक प्राधिकार के लिए बढ़ाया गया</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message>
        <source>Why?</source>
        <translation>क्यों?</translation>
    </message>
</context>
<context>
    <name>ClockEvent</name>
    <message>
        <source>Agreed by</source>
        <translation>सहमति देने वाला</translation>
    </message>
    <message>
        <source>New due time</source>
        <translation>नया नियत समय</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
</context>
<context>
    <name>CombinedCard</name>
    <message>
        <source>A combined version</source>
        <translation>मिलाकर लिखा रूप</translation>
    </message>
    <message>
        <source>Edit a combined version</source>
        <translation>मिलाकर नया रूप लिखें</translation>
    </message>
</context>
<context>
    <name>CommandBox</name>
    <message>
        <source>Search or command</source>
        <translation>खोज या आदेश</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Found</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Search records, or type a command</source>
        <translation>अभिलेख खोजें, या आदेश लिखें</translation>
    </message>
</context>
<context>
    <name>Commitment</name>
    <message>
        <source>Commitment</source>
        <translation>प्रतिबद्धता</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>नियत तिथि</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>प्रमाण</translation>
    </message>
    <message>
        <source>How often the date was moved</source>
        <translation>तिथि कितनी बार बढ़ाई गई</translation>
    </message>
    <message>
        <source>How we know it is done</source>
        <translation>कार्य पूर्ण होने की कसौटी</translation>
    </message>
    <message>
        <source>Named owner</source>
        <translation>नामित उत्तरदायी</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>उत्तरदायी</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>प्रतिशत</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>स्थगित</translation>
    </message>
    <message>
        <source>Source point</source>
        <translation>मूल बिंदु</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>प्रतिस्थापक</translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation>कार्य धारा</translation>
    </message>
</context>
<context>
    <name>CommitmentDialogs</name>
    <message>
        <source>Choose the point or exchange in which the other side says so.</source>
        <translation>वह बिंदु या संवाद चुनें जिसमें दूसरा पक्ष यह कहता है।</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>प्रमाण</translation>
    </message>
    <message>
        <source>Move the date</source>
        <translation>तिथि बदलें</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>प्रतिस्थापक</translation>
    </message>
</context>
<context>
    <name>CommitmentMoves</name>
    <message>
        <source>Agree</source>
        <translation>सहमति दर्ज करें</translation>
    </message>
    <message>
        <source>Confirmed by the other side</source>
        <translation>दूसरे पक्ष से पुष्ट</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Mark as blocked</source>
        <translation>अवरुद्ध दर्ज करें</translation>
    </message>
    <message>
        <source>Mark as delivered</source>
        <translation>पूरा किया हुआ दर्ज करें</translation>
    </message>
    <message>
        <source>Replace by another</source>
        <translation>दूसरे से बदलें</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>काम शुरू करें</translation>
    </message>
</context>
<context>
    <name>CommitmentPane</name>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln बार</numerusform>
            <numerusform>%Ln बार</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>नियत तिथि</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>संपादित करें</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>How we know it is done</source>
        <translation>कार्य पूर्ण होने की कसौटी</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>आगे बढ़ाएँ</translation>
    </message>
    <message>
        <source>Move the date</source>
        <translation>तिथि बदलें</translation>
    </message>
    <message>
        <source>Named owner</source>
        <translation>नामित उत्तरदायी</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>अवलोकन</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>उत्तरदायी</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Slipped</source>
        <translation>स्थगित</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>तिथि-परिवर्तन</translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation>कार्य धारा</translation>
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
        <translation>सहमत</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>अवरुद्ध</translation>
    </message>
    <message>
        <source>Delivered, not yet verified</source>
        <translation>पूरा, सत्यापन शेष</translation>
    </message>
    <message>
        <source>Dropped by agreement</source>
        <translation>सहमति से त्यागा गया</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>प्रगति पर</translation>
    </message>
    <message>
        <source>Other side confirmed</source>
        <translation>दूसरे पक्ष ने पुष्टि की</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>प्रस्तावित</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>प्रतिस्थापित</translation>
    </message>
</context>
<context>
    <name>CommitmentStopped</name>
    <message>
        <source>Put that right first; nothing was changed.</source>
        <translation>पहले उसे ठीक करें; कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>{what} cannot go from “{old}” to “{new}”: {why}</source>
        <translation>{what} को “{old}” से “{new}” नहीं किया जा सकता: {why}</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>Compare</source>
        <translation>मिलान करें</translation>
    </message>
    <message>
        <source>Compare the fingerprint</source>
        <translation>पहचान-छाप का मिलान करें</translation>
    </message>
    <message>
        <source>The eight &amp;words you heard</source>
        <translation>सुने गए आठ शब्द (&amp;W)</translation>
    </message>
</context>
<context>
    <name>ComposeChoices</name>
    <message>
        <source>&amp;Agency</source>
        <translation>एजेंसी (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>दस्तावेज़ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>से (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New date</source>
        <translation>नई तिथि (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>प्राप्तकर्ता (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Second language beside it</source>
        <translation>साथ में दूसरी भाषा (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Third party, by its code</source>
        <translation>तृतीय पक्ष, उसके कोड से (&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>तक (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;What you add</source>
        <translation>आप जो जोड़ते हैं (&amp;W)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>One sentence a line.</source>
        <translation>हर पंक्ति में एक वाक्य।</translation>
    </message>
    <message>
        <source>Si&amp;gnatures</source>
        <translation>हस्ताक्षर (&amp;G)</translation>
    </message>
    <message>
        <source>Signed by me</source>
        <translation>मेरे हस्ताक्षर</translation>
    </message>
    <message>
        <source>Signed by me, then by the supervisor</source>
        <translation>मेरे हस्ताक्षर, फिर पर्यवेक्षक के</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>बिना हस्ताक्षर</translation>
    </message>
</context>
<context>
    <name>ComposePane</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Document: {subject}</source>
        <translation>दस्तावेज़: {subject}</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>जारी करें</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>छापें…</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>मसौदे के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>इस रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Save the readout</source>
        <translation>कार्यवृत्त सहेजें</translation>
    </message>
    <message>
        <source>Saved outside the desk: {path}</source>
        <translation>डेस्क के बाहर सहेजा गया: {path}</translation>
    </message>
</context>
<context>
    <name>ComposeTold</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln पृष्ठ</numerusform>
            <numerusform>%Ln पृष्ठ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in it</source>
        <translation>
            <numerusform>इसमें %Ln अभिलेख</numerusform>
            <numerusform>इसमें %Ln अभिलेख</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln word(s) are meant; it can be issued all the same.</source>
        <translation>
            <numerusform>अधिक से अधिक %Ln शब्द होना चाहिए; फिर भी इसे जारी किया जा सकता है।</numerusform>
            <numerusform>अधिक से अधिक %Ln शब्द होने चाहिए; फिर भी इसे जारी किया जा सकता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>कोड {code}</translation>
    </message>
    <message>
        <source>Leak test passed</source>
        <translation>प्रकटन जाँच सफल</translation>
    </message>
    <message>
        <source>Left out: {number}</source>
        <translation>छोड़े गए: {number}</translation>
    </message>
    <message>
        <source>Nothing that was left out is in the file.</source>
        <translation>जो कुछ छोड़ा गया, वह फ़ाइल में कहीं नहीं है।</translation>
    </message>
    <message>
        <source>This reader may see everything in it.</source>
        <translation>यह प्राप्तकर्ता इसमें सब कुछ देख सकता है।</translation>
    </message>
    <message numerus="yes">
        <source>“{part}” has %Ln word(s).</source>
        <translation>
            <numerusform>“{part}” में %Ln शब्द है।</numerusform>
            <numerusform>“{part}” में %Ln शब्द हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Attach a file</source>
        <translation>फ़ाइल संलग्न करें</translation>
    </message>
    <message>
        <source>It becomes</source>
        <translation>यह बनेगा</translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>High</source>
        <translation>उच्च</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>मध्यम</translation>
    </message>
</context>
<context>
    <name>ConflictOpen</name>
    <message>
        <source>Decide the conflict first; both values are kept until then.</source>
        <translation>पहले टकराव का निर्णय करें; तब तक दोनों मान सुरक्षित हैं।</translation>
    </message>
    <message>
        <source>{what} cannot be issued: {field} was changed on two desks, and nobody has decided yet.</source>
        <translation>{what} जारी नहीं हो सकता: {field} दो डेस्क पर बदला गया, और अभी किसी ने निर्णय नहीं किया।</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message numerus="yes">
        <source>%Ln other field(s) were merged on their own.</source>
        <translation>
            <numerusform>%Ln अन्य क्षेत्र अपने आप मिला दिया गया।</numerusform>
            <numerusform>%Ln अन्य क्षेत्र अपने आप मिला दिए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what is to stand. Nothing is deleted: what you do not choose stays in History.</source>
        <translation>चुनें कि क्या मान्य रहे। कुछ भी नहीं मिटता: जो आप नहीं चुनते वह इतिहास में रहता है।</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>निर्णय बाद में</translation>
    </message>
    <message>
        <source>In</source>
        <translation>शामिल</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>Two desks changed {reference}</source>
        <translation>दो डेस्क ने {reference} बदला</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Code of the agency</source>
        <translation>एजेंसी का कोड</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>किस पर लागू</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>समाप्ति तिथि</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>देने की तिथि</translation>
    </message>
    <message>
        <source>May go to</source>
        <translation>किसे दिया जा सकता है</translation>
    </message>
    <message>
        <source>Originator</source>
        <translation>मूल स्रोत</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>उद्देश्य</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>किस पर लागू</translation>
    </message>
</context>
<context>
    <name>Consignment</name>
    <message>
        <source>Belongs to</source>
        <translation>किससे संबंधित</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>परेषिती</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>कंटेनर</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तिथि</translation>
    </message>
    <message>
        <source>Declared goods</source>
        <translation>घोषित माल</translation>
    </message>
    <message>
        <source>Grams</source>
        <translation>ग्राम</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>HS कोड</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>बीजक</translation>
    </message>
    <message>
        <source>Pre-export notice</source>
        <translation>निर्यात-पूर्व सूचना</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>मार्ग</translation>
    </message>
    <message>
        <source>Shipper</source>
        <translation>प्रेषक</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>पदार्थ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मूल्य</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>परिवहन बिल</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>भार</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Accredited until</source>
        <translation>प्रत्यायन की अवधि</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>एजेंसी</translation>
    </message>
    <message>
        <source>As on the badge or the card</source>
        <translation>जैसा बैज या कार्ड पर है</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Consents to be named</source>
        <translation>नाम देने की सहमति</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>How to address</source>
        <translation>संबोधन</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>आंतरिक</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>किसने परिचय कराया</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>अंतिम संपर्क</translation>
    </message>
    <message>
        <source>May be named in public texts, in role</source>
        <translation>सार्वजनिक पाठ में पद सहित नाम दिया जा सकता है</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Name in original script</source>
        <translation>मूल लिपि में नाम</translation>
    </message>
    <message>
        <source>Public office-holder</source>
        <translation>सार्वजनिक पदधारी</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>रैंक</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>पद</translation>
    </message>
    <message>
        <source>Service number</source>
        <translation>सेवा संख्या</translation>
    </message>
    <message>
        <source>Short code used inside the post</source>
        <translation>केंद्र के भीतर प्रयुक्त छोटा कोड</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>पक्ष</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>दूरभाष</translation>
    </message>
    <message>
        <source>Trust note</source>
        <translation>विश्वास टिप्पणी</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>इकाई</translation>
    </message>
</context>
<context>
    <name>ContactPane</name>
    <message>
        <source>Accredited until</source>
        <translation>प्रत्यायन की अवधि</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>एजेंसी</translation>
    </message>
    <message>
        <source>Agreement profile</source>
        <translation>समझौता प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>अधिकतम स्तर</translation>
    </message>
    <message>
        <source>Consents to be named</source>
        <translation>नाम देने की सहमति</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Duty number</source>
        <translation>ड्यूटी नंबर</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>संपादित करें</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>How to address</source>
        <translation>संबोधन</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>अंतिम संपर्क</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>बैठकें</translation>
    </message>
    <message>
        <source>Meetings with this contact</source>
        <translation>इस संपर्क के साथ बैठकें</translation>
    </message>
    <message>
        <source>Name in original script</source>
        <translation>मूल लिपि में नाम</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>अवलोकन</translation>
    </message>
    <message>
        <source>Public office-holder</source>
        <translation>सार्वजनिक पदधारी</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>प्रतिधारण</translation>
    </message>
    <message>
        <source>Risk rating</source>
        <translation>जोखिम श्रेणी</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>पद</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>दूरभाष</translation>
    </message>
    <message>
        <source>There was no meeting with this contact yet.</source>
        <translation>इस संपर्क के साथ अभी तक कोई बैठक नहीं हुई।</translation>
    </message>
    <message>
        <source>Third-party rule applies</source>
        <translation>तृतीय पक्ष नियम लागू</translation>
    </message>
    <message>
        <source>Trust note (internal)</source>
        <translation>विश्वास टिप्पणी (आंतरिक)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Agencies</source>
        <translation>एजेंसियाँ</translation>
    </message>
    <message>
        <source>Choose a contact, or add a new one.</source>
        <translation>कोई संपर्क चुनें, या नया जोड़ें।</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Edit agency</source>
        <translation>एजेंसी संपादित करें</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>संपर्क संपादित करें</translation>
    </message>
    <message>
        <source>Home side</source>
        <translation>अपना पक्ष</translation>
    </message>
    <message>
        <source>Host side</source>
        <translation>मेज़बान पक्ष</translation>
    </message>
    <message>
        <source>New agency</source>
        <translation>नई एजेंसी</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>नया संपर्क</translation>
    </message>
    <message>
        <source>Nobody here yet.</source>
        <translation>यहाँ अभी कोई नहीं।</translation>
    </message>
    <message>
        <source>People</source>
        <translation>व्यक्ति</translation>
    </message>
</context>
<context>
    <name>ContentMoved</name>
    <message>
        <source>Ask the post to refer it again: a decision covers the exact content only.</source>
        <translation>केंद्र से इसे फिर भेजने को कहें: निर्णय केवल ठीक उसी सामग्री पर लागू है।</translation>
    </message>
    <message>
        <source>{what} was changed after it was referred.</source>
        <translation>{what} को भेजे जाने के बाद बदला गया।</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>अनुसूची</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>पदार्थ</translation>
    </message>
    <message>
        <source>UN, IN, CA …</source>
        <translation>UN, IN, CA …</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>कब से मान्य</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>कब तक मान्य</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>By hand, mail, bag …</source>
        <translation>हाथ से, डाक, थैला …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>प्रति</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>देने की तिथि</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>देने वाला</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>किसे दिया</translation>
    </message>
    <message>
        <source>How</source>
        <translation>कैसे</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>कार्यवृत्त</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>फ़ाइल का SHA-256</translation>
    </message>
</context>
<context>
    <name>CredentialsUnreadable</name>
    <message>
        <source>Check the file and its passphrase, or ask headquarters for a new one.</source>
        <translation>फ़ाइल और उसका कूटवाक्य जाँचें, या मुख्यालय से नई फ़ाइल माँगें।</translation>
    </message>
    <message>
        <source>{what} cannot be used to sign: {why}.</source>
        <translation>{what} से हस्ताक्षर नहीं हो सकते: {why}।</translation>
    </message>
</context>
<context>
    <name>CustodyAct</name>
    <message>
        <source>Collected</source>
        <translation>एकत्र किया गया</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>निपटाया गया</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>परीक्षण किया गया</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>देने वाला</translation>
    </message>
    <message>
        <source>Hash or seal checked</source>
        <translation>हैश या मुहर जाँची गई</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>नोट किया गया</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>लौटाया गया</translation>
    </message>
    <message>
        <source>Seal opened</source>
        <translation>मुहर खोली गई</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>मुहरबंद</translation>
    </message>
    <message>
        <source>Sealed again</source>
        <translation>फिर मुहरबंद</translation>
    </message>
    <message>
        <source>Storage changed</source>
        <translation>भंडारण बदला गया</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>लेने वाला</translation>
    </message>
    <message>
        <source>Working copy made</source>
        <translation>कार्य प्रति बनाई गई</translation>
    </message>
</context>
<context>
    <name>CustodyEvent</name>
    <message>
        <source>By</source>
        <translation>किसके द्वारा</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>घटना</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>सुपुर्दगी</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>हैश</translation>
    </message>
    <message>
        <source>Hash as found</source>
        <translation>पाया गया हैश</translation>
    </message>
    <message>
        <source>Hash of the event before</source>
        <translation>पिछली घटना का हैश</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>मद</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Seal as found</source>
        <translation>पाई गई मुहर</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>दूसरा व्यक्ति</translation>
    </message>
    <message>
        <source>To</source>
        <translation>प्रति</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>Do not rely on it. Ask its sender for the PDF as it was issued.</source>
        <translation>इस पर भरोसा न करें। प्रेषक से जारी किया गया मूल PDF माँगें।</translation>
    </message>
    <message>
        <source>This file is damaged, or was changed since it was made or signed: {why}.</source>
        <translation>यह फ़ाइल क्षतिग्रस्त है, या बनने या हस्ताक्षर के बाद बदली गई: {why}।</translation>
    </message>
</context>
<context>
    <name>DatabaseOfAnother</name>
    <message>
        <source>Name this desk&apos;s own database, or a new and empty one.</source>
        <translation>इसी डेस्क का डेटाबेस बताएँ, या कोई नया और खाली।</translation>
    </message>
    <message>
        <source>The database belongs to another desk ({desk}).</source>
        <translation>यह डेटाबेस दूसरे डेस्क ({desk}) का है।</translation>
    </message>
</context>
<context>
    <name>DateWouldSlip</name>
    <message>
        <source>The date of {what} does not move from {old} to {new} without a reason.</source>
        <translation>{what} की तिथि बिना कारण {old} से {new} नहीं होती।</translation>
    </message>
    <message>
        <source>Use “Move the date”, or “commitment slip”, and say why and who of the other side agreed.</source>
        <translation>प्रतिबद्धता के लिए “तिथि बदलें” या “commitment slip” का प्रयोग करें, और बताएँ कि क्यों और दूसरे पक्ष से किसने सहमति दी।</translation>
    </message>
</context>
<context>
    <name>DayRows</name>
    <message>
        <source>Actions due</source>
        <translation>नियत कार्य</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <translation>आज प्रस्तुत</translation>
    </message>
    <message>
        <source>Bundle {number}</source>
        <translation>पैकेट {number}</translation>
    </message>
    <message>
        <source>Bundles without a receipt</source>
        <translation>बिना पावती के पैकेट</translation>
    </message>
    <message>
        <source>Clocks stopped</source>
        <translation>रुकी समय-गणनाएँ</translation>
    </message>
    <message>
        <source>Decided by headquarters</source>
        <translation>मुख्यालय का निर्णय</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>विसंगतियाँ</translation>
    </message>
    <message>
        <source>Due in 24 hours</source>
        <translation>24 घंटे में नियत</translation>
    </message>
    <message>
        <source>Late or due now</source>
        <translation>विलंबित या अभी नियत</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation>अभी पावती नहीं</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>प्रश्न {number}</translation>
    </message>
    <message>
        <source>Red commitments</source>
        <translation>लाल प्रतिबद्धताएँ</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>निर्णय शेष</translation>
    </message>
    <message>
        <source>Two desks wrote it</source>
        <translation>दो डेस्क ने लिखा</translation>
    </message>
    <message>
        <source>Waiting for them</source>
        <translation>उनकी ओर से प्रतीक्षित</translation>
    </message>
    <message>
        <source>Waiting for us</source>
        <translation>हमारी ओर से प्रतीक्षित</translation>
    </message>
    <message>
        <source>Waiting for your decision</source>
        <translation>आपके निर्णय की प्रतीक्षा में</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>Amount</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>कैलेंडर</translation>
    </message>
    <message>
        <source>Extended to</source>
        <translation>कब तक बढ़ाया गया</translation>
    </message>
    <message>
        <source>First due</source>
        <translation>पहला नियत समय</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>पूरी हुई</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Owed by us</source>
        <translation>हमारी ओर से देय</translation>
    </message>
    <message>
        <source>Profile and line it comes from</source>
        <translation>प्रोफ़ाइल और उसकी पंक्ति</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Runs from</source>
        <translation>कब से गिनती</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>इकाई</translation>
    </message>
    <message>
        <source>Zone of the rule</source>
        <translation>नियम का समय क्षेत्र</translation>
    </message>
</context>
<context>
    <name>DeadlineKind</name>
    <message>
        <source>Acknowledge</source>
        <translation>प्राप्ति की सूचना दें</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>Agreement review</source>
        <translation>समझौते की समीक्षा</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Answer the question</source>
        <translation>प्रश्न का उत्तर दें</translation>
    </message>
    <message>
        <source>Assurance runs out</source>
        <translation>आश्वासन की समाप्ति</translation>
    </message>
    <message>
        <source>Clarify</source>
        <translation>स्पष्टीकरण दें</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>प्रतिबद्धता</translation>
    </message>
    <message>
        <source>Confirm in writing</source>
        <translation>लिखित पुष्टि करें</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>प्रतिहस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Decision of headquarters</source>
        <translation>मुख्यालय का निर्णय</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>प्रतिपुष्टि</translation>
    </message>
    <message>
        <source>Preservation runs out</source>
        <translation>संरक्षण की समाप्ति</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>कार्यवृत्त</translation>
    </message>
    <message>
        <source>Retention review</source>
        <translation>प्रतिधारण समीक्षा</translation>
    </message>
    <message>
        <source>Return of material</source>
        <translation>सामग्री की वापसी</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>समीक्षा</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>It may be released</source>
        <translation>इसे जारी किया जा सकता है</translation>
    </message>
    <message>
        <source>It may not be released</source>
        <translation>इसे जारी नहीं किया जा सकता</translation>
    </message>
    <message>
        <source>It needs a disclosure assessment first</source>
        <translation>पहले प्रकटन मूल्यांकन चाहिए</translation>
    </message>
    <message>
        <source>It needs the originator&apos;s consent first</source>
        <translation>पहले मूल स्रोत की सहमति चाहिए</translation>
    </message>
</context>
<context>
    <name>Degrees</name>
    <message>
        <source>No limit</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>Not urgent</source>
        <translation>अत्यावश्यक नहीं</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Urgent (U3)</source>
        <translation>अत्यावश्यक (U3)</translation>
    </message>
    <message>
        <source>Urgent (U8)</source>
        <translation>अत्यावश्यक (U8)</translation>
    </message>
</context>
<context>
    <name>DeskError</name>
    <message>
        <source>This cannot be done.</source>
        <translation>यह नहीं किया जा सकता।</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Parts of this record</source>
        <translation>इस अभिलेख के भाग</translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>Incoming request (host asks home)</source>
        <translation>आने वाला अनुरोध (मेज़बान अपने पक्ष से पूछता है)</translation>
    </message>
    <message>
        <source>Outgoing request (home asks host)</source>
        <translation>बाहर जाने वाला अनुरोध (अपना पक्ष मेज़बान से पूछता है)</translation>
    </message>
    <message>
        <source>Spontaneous, received</source>
        <translation>स्वतः, प्राप्त</translation>
    </message>
    <message>
        <source>Spontaneous, sent</source>
        <translation>स्वतः, प्रेषित</translation>
    </message>
    <message>
        <source>Tasking from headquarters</source>
        <translation>मुख्यालय का निर्देश</translation>
    </message>
</context>
<context>
    <name>DiskFull</name>
    <message>
        <source>Free some space and save again. What was saved before is safe.</source>
        <translation>कुछ जगह ख़ाली करें और फिर सहेजें। पहले सहेजा हुआ सुरक्षित है।</translation>
    </message>
    <message>
        <source>The disk is full; this was not saved.</source>
        <translation>डिस्क भर गई है; यह नहीं सहेजा गया।</translation>
    </message>
</context>
<context>
    <name>Dispatch</name>
    <message>
        <source>How many it held</source>
        <translation>इसमें कितने थे</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>बनाने की तिथि</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>माध्यम</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>पावती</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>अभिलेख</translation>
    </message>
</context>
<context>
    <name>DispatchPane</name>
    <message>
        <source>Another program made it, and no receipt is on record.</source>
        <translation>इसे दूसरे प्रोग्राम ने बनाया, और कोई पावती अभिलेख में नहीं है।</translation>
    </message>
    <message>
        <source>Bundle {number} of the register</source>
        <translation>पंजी का पैकेट {number}</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>बनाया गया</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>माध्यम</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation>अभी पावती नहीं</translation>
    </message>
    <message>
        <source>Note it here when it comes: this desk cannot read the receipts of others.</source>
        <translation>आने पर उसे यहाँ दर्ज करें: यह डेस्क दूसरों की पावती नहीं पढ़ सकता।</translation>
    </message>
    <message>
        <source>Note its receipt</source>
        <translation>इसकी पावती दर्ज करें</translation>
    </message>
    <message>
        <source>Note its receipt…</source>
        <translation>इसकी पावती दर्ज करें…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>अवलोकन</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation>अभिलेख में दर्ज करें</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>पावती</translation>
    </message>
    <message>
        <source>Receipt came</source>
        <translation>पावती आई</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>अभिलेख</translation>
    </message>
    <message>
        <source>The other side has confirmed this bundle.</source>
        <translation>दूसरे पक्ष ने इस पैकेट की पुष्टि कर दी है।</translation>
    </message>
    <message>
        <source>When it came</source>
        <translation>वह कब आई</translation>
    </message>
</context>
<context>
    <name>DocumentType</name>
    <message>
        <source>Acknowledgement</source>
        <translation>प्राप्ति-सूचना</translation>
    </message>
    <message>
        <source>Annual review extract</source>
        <translation>वार्षिक समीक्षा सार</translation>
    </message>
    <message>
        <source>Assurance record</source>
        <translation>आश्वासन अभिलेख</translation>
    </message>
    <message>
        <source>Brief pack</source>
        <translation>बैठक-पूर्व सार</translation>
    </message>
    <message>
        <source>Clarification</source>
        <translation>स्पष्टीकरण</translation>
    </message>
    <message>
        <source>Clearance sheet</source>
        <translation>पाठ पर सहमति पत्रक</translation>
    </message>
    <message>
        <source>Contact report</source>
        <translation>संपर्क प्रतिवेदन</translation>
    </message>
    <message>
        <source>Custody record</source>
        <translation>अभिरक्षा अभिलेख</translation>
    </message>
    <message>
        <source>Disclosure assessment</source>
        <translation>प्रकटन मूल्यांकन</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>प्रतिपुष्टि</translation>
    </message>
    <message>
        <source>Handover receipt</source>
        <translation>सुपुर्दगी पावती</translation>
    </message>
    <message>
        <source>Joint readout</source>
        <translation>संयुक्त कार्यवृत्त</translation>
    </message>
    <message>
        <source>Meeting readout</source>
        <translation>बैठक कार्यवृत्त</translation>
    </message>
    <message>
        <source>Monthly report and statistics</source>
        <translation>मासिक प्रतिवेदन और आँकड़े</translation>
    </message>
    <message>
        <source>Notice of delay</source>
        <translation>विलंब की सूचना</translation>
    </message>
    <message>
        <source>Public readout</source>
        <translation>सार्वजनिक कार्यवृत्त</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>अस्वीकृति</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>स्मरण-पत्र</translation>
    </message>
    <message>
        <source>Reply to a request</source>
        <translation>अनुरोध का उत्तर</translation>
    </message>
    <message>
        <source>Request for information</source>
        <translation>जानकारी का अनुरोध</translation>
    </message>
    <message>
        <source>Spontaneous information</source>
        <translation>स्वतः दी गई जानकारी</translation>
    </message>
    <message>
        <source>Takeover note</source>
        <translation>कार्यभार ग्रहण टिप्पणी</translation>
    </message>
    <message>
        <source>Weekly activity report</source>
        <translation>साप्ताहिक गतिविधि प्रतिवेदन</translation>
    </message>
    <message>
        <source>Work-plan status</source>
        <translation>कार्य योजना की स्थिति</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Choose a file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Drop files here. They are kept inside the encrypted desk.</source>
        <translation>फ़ाइलें यहाँ छोड़ें। वे कूटबद्ध डेस्क के भीतर रखी जाती हैं।</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>चिपकाएँ</translation>
    </message>
</context>
<context>
    <name>EmptyFile</name>
    <message>
        <source>Copy it again from where it came; the copy may have been cut off.</source>
        <translation>इसे मूल स्थान से फिर कॉपी करें; संभव है प्रति अधूरी रह गई हो।</translation>
    </message>
    <message>
        <source>The bundle is refused: the file is empty.</source>
        <translation>पैकेट अस्वीकृत: फ़ाइल ख़ाली है।</translation>
    </message>
</context>
<context>
    <name>EnrolStep</name>
    <message>
        <source>Fingerprint of this desk</source>
        <translation>इस डेस्क की पहचान-छाप</translation>
    </message>
    <message>
        <source>Save the enrolment file</source>
        <translation>पंजीकरण फ़ाइल सहेजें</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>फ़ाइल सहेजें…</translation>
    </message>
    <message>
        <source>Send this file to headquarters by any way. It holds no secret. They call you back and you read the fingerprint to each other.</source>
        <translation>यह फ़ाइल किसी भी माध्यम से मुख्यालय को भेजें। इसमें कोई रहस्य नहीं है। वे आपको फ़ोन करेंगे और दोनों एक-दूसरे को पहचान-छाप पढ़कर सुनाएँगे।</translation>
    </message>
    <message>
        <source>The enrolment file</source>
        <translation>पंजीकरण फ़ाइल</translation>
    </message>
    <message>
        <source>You can also do this later, on the Sync page.</source>
        <translation>यह बाद में भी आदान-प्रदान पृष्ठ पर किया जा सकता है।</translation>
    </message>
</context>
<context>
    <name>EnrolmentPane</name>
    <message>
        <source>Accept the answer…</source>
        <translation>उत्तर स्वीकार करें…</translation>
    </message>
    <message>
        <source>Call the other side on a number you already have, and let them read their fingerprint to you.</source>
        <translation>दूसरे पक्ष को अपने पास पहले से मौजूद नंबर पर फ़ोन करें, और उनसे पहचान-छाप पढ़वाएँ।</translation>
    </message>
    <message>
        <source>Enrol a desk…</source>
        <translation>डेस्क पंजीकृत करें…</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>पंजीकृत</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>पंजीकरण</translation>
    </message>
    <message>
        <source>Fingerprint of this desk</source>
        <translation>इस डेस्क की पहचान-छाप</translation>
    </message>
    <message>
        <source>Fingerprint of this desk as a QR code</source>
        <translation>QR कोड के रूप में इस डेस्क की पहचान-छाप</translation>
    </message>
    <message>
        <source>Headquarters&apos; answer</source>
        <translation>मुख्यालय का उत्तर</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>पहचान</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>पंजीकृत नहीं</translation>
    </message>
    <message>
        <source>Read these words to headquarters on the telephone; they read theirs to you.</source>
        <translation>ये शब्द मुख्यालय को दूरभाष पर पढ़कर सुनाएँ; वे अपने शब्द आपको सुनाएँगे।</translation>
    </message>
    <message>
        <source>Save the enrolment file</source>
        <translation>पंजीकरण फ़ाइल सहेजें</translation>
    </message>
    <message>
        <source>Save the enrolment file…</source>
        <translation>पंजीकरण फ़ाइल सहेजें…</translation>
    </message>
    <message>
        <source>Save the roster</source>
        <translation>डेस्क नामावली सहेजें</translation>
    </message>
    <message>
        <source>Save the roster…</source>
        <translation>डेस्क नामावली सहेजें…</translation>
    </message>
    <message>
        <source>Saved outside the desk: {path}</source>
        <translation>डेस्क के बाहर सहेजा गया: {path}</translation>
    </message>
    <message>
        <source>Send the enrolment file to headquarters, then accept the file they answer with.</source>
        <translation>पंजीकरण फ़ाइल मुख्यालय को भेजें, फिर उत्तर में आई फ़ाइल स्वीकार करें।</translation>
    </message>
    <message>
        <source>The desk&apos;s enrolment file</source>
        <translation>डेस्क की पंजीकरण फ़ाइल</translation>
    </message>
    <message>
        <source>This desk can exchange bundles with headquarters.</source>
        <translation>यह डेस्क मुख्यालय के साथ पैकेटों का आदान-प्रदान कर सकता है।</translation>
    </message>
    <message>
        <source>This desk is not enrolled yet.</source>
        <translation>यह डेस्क अभी पंजीकृत नहीं है।</translation>
    </message>
</context>
<context>
    <name>EntityRisk</name>
    <message>
        <source>Lower risk</source>
        <translation>कम जोखिम</translation>
    </message>
    <message>
        <source>Not rated: treat as high</source>
        <translation>मूल्यांकन नहीं हुआ: उच्च मानें</translation>
    </message>
    <message>
        <source>Some risk, conditions normally needed</source>
        <translation>कुछ जोखिम, सामान्यतः शर्तें आवश्यक</translation>
    </message>
    <message>
        <source>Substantial risk unless mitigated</source>
        <translation>शमन के बिना पर्याप्त जोखिम</translation>
    </message>
</context>
<context>
    <name>EnvironmentFault</name>
    <message>
        <source>Nothing was changed. Put it right and try again.</source>
        <translation>कुछ भी नहीं बदला गया। इसे ठीक करके फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>The computer cannot do this now: {why}.</source>
        <translation>कंप्यूटर अभी यह नहीं कर सकता: {why}।</translation>
    </message>
</context>
<context>
    <name>Equivalence</name>
    <message>
        <source>Agreed on</source>
        <translation>सहमति की तिथि</translation>
    </message>
    <message>
        <source>Our level</source>
        <translation>हमारा स्तर</translation>
    </message>
    <message>
        <source>SCHEME:LEVEL</source>
        <translation>SCHEME:LEVEL</translation>
    </message>
    <message>
        <source>Their level</source>
        <translation>उनका स्तर</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>About</source>
        <translation>के बारे में</translation>
    </message>
    <message>
        <source>Confirms</source>
        <translation>किसकी पुष्टि</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>दिशा</translation>
    </message>
    <message>
        <source>Gist</source>
        <translation>सार</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>मदें</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>माध्यम</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>इसका कार्य</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>With</source>
        <translation>किसके साथ</translation>
    </message>
</context>
<context>
    <name>ExchangeAct</name>
    <message>
        <source>Acknowledged</source>
        <translation>प्राप्ति सूचित</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>उत्तर दिया गया</translation>
    </message>
    <message>
        <source>Chased</source>
        <translation>स्मरण कराया गया</translation>
    </message>
    <message>
        <source>Clarification asked</source>
        <translation>स्पष्टीकरण माँगा गया</translation>
    </message>
    <message>
        <source>Clarification given</source>
        <translation>स्पष्टीकरण दिया गया</translation>
    </message>
    <message>
        <source>Confirmed in writing</source>
        <translation>लिखित पुष्टि हुई</translation>
    </message>
    <message>
        <source>Deviation announced</source>
        <translation>विलंब की सूचना दी गई</translation>
    </message>
    <message>
        <source>Feedback given</source>
        <translation>प्रतिपुष्टि दी गई</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>नोट किया गया</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Request sent or received</source>
        <translation>अनुरोध भेजा या प्राप्त हुआ</translation>
    </message>
</context>
<context>
    <name>ExportChoice</name>
    <message>
        <source>As what</source>
        <translation>किस रूप में</translation>
    </message>
    <message>
        <source>For what, if not as each is marked</source>
        <translation>किस उद्देश्य से, यदि अंकन के अनुसार नहीं</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>किसके लिए</translation>
    </message>
</context>
<context>
    <name>ExportIncomplete</name>
    <message>
        <source>Copy the file again from where it was made.</source>
        <translation>फ़ाइल को वहाँ से फिर कॉपी करें जहाँ वह बनी थी।</translation>
    </message>
    <message>
        <source>{what} does not hold the records that its first line counts; nothing was changed.</source>
        <translation>{what} में वे अभिलेख नहीं हैं जो इसकी पहली पंक्ति गिनती है; कुछ नहीं बदला गया।</translation>
    </message>
</context>
<context>
    <name>ExportTooNew</name>
    <message>
        <source>Install the newer program, and bring it in with that.</source>
        <translation>नया प्रोग्राम इंस्टॉल करें और उससे इसे लाएँ।</translation>
    </message>
    <message>
        <source>{what} is an export of version {version}, newer than this program.</source>
        <translation>{what} संस्करण {version} का निर्यात है, जो इस प्रोग्राम से नया है।</translation>
    </message>
</context>
<context>
    <name>ExportsPage</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln अभिलेख</numerusform>
            <numerusform>%Ln अभिलेख</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) written to {folder}</source>
        <translation>
            <numerusform>%Ln अभिलेख {folder} में लिखा गया</numerusform>
            <numerusform>%Ln अभिलेख {folder} में लिखे गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the release rule…</source>
        <translation>प्रकटन नियम से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Choose where the folder of the export is made</source>
        <translation>चुनें कि निर्यात का फ़ोल्डर कहाँ बने</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>New export</source>
        <translation>नया निर्यात</translation>
    </message>
    <message>
        <source>Nothing has left this desk as files.</source>
        <translation>इस डेस्क से फ़ाइलों के रूप में कुछ नहीं गया।</translation>
    </message>
    <message>
        <source>Writing the export…</source>
        <translation>निर्यात लिखा जा रहा है…</translation>
    </message>
</context>
<context>
    <name>Extract</name>
    <message>
        <source>Audience</source>
        <translation>प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>How many it held</source>
        <translation>इसमें कितने थे</translation>
    </message>
    <message>
        <source>How many stayed</source>
        <translation>कितने रह गए</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोड़े गए</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>बनाने की तिथि</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>किसने बनाया</translation>
    </message>
    <message>
        <source>Marking of what left</source>
        <translation>जो बाहर गया उसका अंकन</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>उद्देश्य</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>अभिलेख</translation>
    </message>
    <message>
        <source>SHA-256 and name</source>
        <translation>SHA-256 और नाम</translation>
    </message>
</context>
<context>
    <name>ExtractPane</name>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>बनाने की तिथि</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>किसने बनाया</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>अवलोकन</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>उद्देश्य</translation>
    </message>
    <message>
        <source>Records that stayed</source>
        <translation>अभिलेख जो रह गए</translation>
    </message>
    <message>
        <source>Records that went</source>
        <translation>अभिलेख जो गए</translation>
    </message>
    <message>
        <source>The beginning of each file’s SHA-256 stands before its name.</source>
        <translation>हर फ़ाइल के SHA-256 का आरंभ उसके नाम से पहले है।</translation>
    </message>
    <message>
        <source>This trace stood in the log before the first file was written.</source>
        <translation>यह निशान पहली फ़ाइल लिखे जाने से पहले लॉग में था।</translation>
    </message>
    <message>
        <source>What became of the files afterwards is not known here.</source>
        <translation>बाद में फ़ाइलों का क्या हुआ, यह यहाँ ज्ञात नहीं।</translation>
    </message>
</context>
<context>
    <name>FaultSheet</name>
    <message>
        <source>Lock now</source>
        <translation>अभी लॉक करें</translation>
    </message>
    <message>
        <source>Save a report without names…</source>
        <translation>बिना नामों की रिपोर्ट सहेजें…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <source>Something is wrong with the program</source>
        <translation>प्रोग्राम में कुछ गड़बड़ी है</translation>
    </message>
    <message>
        <source>The program has stopped saving. Lock the desk and unlock it again to go on.</source>
        <translation>प्रोग्राम ने सहेजना रोक दिया है। आगे काम करने के लिए डेस्क लॉक करें और फिर अनलॉक करें।</translation>
    </message>
    <message>
        <source>We are sorry. Everything saved before is safe.</source>
        <translation>हमें खेद है। पहले सहेजा हुआ सब कुछ सुरक्षित है।</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Commands</source>
        <translation>आदेश</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>अभिलेख</translation>
    </message>
    <message>
        <source>Write down “{line}”</source>
        <translation>“{line}” लिख लें</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>A key slot is damaged; another one still opened the desk.</source>
        <translation>एक कुंजी-स्थान क्षतिग्रस्त है; फिर भी दूसरे से डेस्क खुल गया।</translation>
    </message>
    <message>
        <source>A write-ahead log that is not this desk&apos;s was found and set aside.</source>
        <translation>एक लेखन-लॉग मिला जो इस डेस्क का नहीं है; उसे अलग रख दिया गया।</translation>
    </message>
    <message>
        <source>Pages of the desk&apos;s file are damaged. Restore the newest backup into another folder.</source>
        <translation>डेस्क की फ़ाइल के कुछ पृष्ठ क्षतिग्रस्त हैं। सबसे नया बैकअप दूसरे फ़ोल्डर में बहाल करें।</translation>
    </message>
    <message>
        <source>Something the desk remembers is not as it was written. Run the full check, and tell headquarters.</source>
        <translation>डेस्क में रखी कोई बात वैसी नहीं है जैसी लिखी गई थी। पूरी जाँच चलाएँ, और मुख्यालय को बताएँ।</translation>
    </message>
    <message>
        <source>The desk was not closed properly and is large: run the full check when there is time.</source>
        <translation>डेस्क ठीक से बंद नहीं हुआ था और बड़ा है: समय मिलने पर पूरी जाँच चलाएँ।</translation>
    </message>
    <message>
        <source>The desk&apos;s file is not as it was left: pages or the whole file were put back or changed.</source>
        <translation>डेस्क की फ़ाइल वैसी नहीं है जैसी छोड़ी गई थी: कुछ पृष्ठ या पूरी फ़ाइल वापस रखी या बदली गई है।</translation>
    </message>
    <message>
        <source>The key slots are not as they were left: an old passphrase may work again.</source>
        <translation>कुंजी-स्थान वैसे नहीं हैं जैसे छोड़े गए थे: कोई पुराना कूटवाक्य फिर चल सकता है।</translation>
    </message>
    <message>
        <source>The record of how the desk was left is missing or was changed.</source>
        <translation>डेस्क किस स्थिति में छोड़ा गया था, इसका अभिलेख नहीं है या बदला गया है।</translation>
    </message>
</context>
<context>
    <name>FindingStrip</name>
    <message>
        <source>Found when this desk was opened</source>
        <translation>यह डेस्क खोलते समय यह पाया गया</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>मैंने यह पढ़ लिया है</translation>
    </message>
</context>
<context>
    <name>FingerprintDiffers</name>
    <message>
        <source>Compare again by voice or on paper. If it still differs, do not go on: report it.</source>
        <translation>बोलकर या काग़ज़ पर फिर मिलान करें। यदि फिर भी अंतर हो तो आगे न बढ़ें: सूचना दें।</translation>
    </message>
    <message>
        <source>The fingerprint in the file is not the one you compared.</source>
        <translation>फ़ाइल की पहचान-छाप वह नहीं है जिसका आपने मिलान किया।</translation>
    </message>
</context>
<context>
    <name>FolderReadOnly</name>
    <message>
        <source>Choose another folder or change its permissions.</source>
        <translation>दूसरा फ़ोल्डर चुनें या इसकी अनुमतियाँ बदलें।</translation>
    </message>
    <message>
        <source>{folder} cannot be written to.</source>
        <translation>{folder} में लिखा नहीं जा सकता।</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>A table for each kind (CSV)</source>
        <translation>हर प्रकार की एक तालिका (CSV)</translation>
    </message>
    <message>
        <source>Attachments and issued documents, each with its marking</source>
        <translation>संलग्नक और जारी दस्तावेज़, हर एक अपने अंकन के साथ</translation>
    </message>
    <message>
        <source>Contacts (vCard)</source>
        <translation>संपर्क (vCard)</translation>
    </message>
    <message>
        <source>Cyber items (STIX 2.1)</source>
        <translation>साइबर मदें (STIX 2.1)</translation>
    </message>
    <message>
        <source>Everything, as JSON Lines that can be brought in again</source>
        <translation>सब कुछ, JSONL में, जिसे फिर लाया जा सकता है</translation>
    </message>
    <message>
        <source>Meetings and deadlines (iCalendar)</source>
        <translation>बैठकें और समय-सीमाएँ (iCalendar)</translation>
    </message>
</context>
<context>
    <name>FormPane</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>This is your draft, kept when you left it.</source>
        <translation>यह आपका मसौदा है, जो आपके जाते समय रख लिया गया था।</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Disclose</source>
        <translation>प्रकट करें</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>उपयोग करें</translation>
    </message>
</context>
<context>
    <name>GateOutcome</name>
    <message>
        <source>Headquarters decided: do not release</source>
        <translation>मुख्यालय का निर्णय: जारी न करें</translation>
    </message>
    <message>
        <source>Headquarters decided: release</source>
        <translation>मुख्यालय का निर्णय: जारी करें</translation>
    </message>
    <message>
        <source>Must be assessed again</source>
        <translation>फिर मूल्यांकन आवश्यक</translation>
    </message>
    <message>
        <source>No personal data, no foreign audience</source>
        <translation>कोई व्यक्तिगत डेटा नहीं, कोई विदेशी प्राप्तकर्ता नहीं</translation>
    </message>
    <message>
        <source>No substantial risk; post may release</source>
        <translation>कोई बड़ा जोखिम नहीं; केंद्र जारी कर सकता है</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुले</translation>
    </message>
    <message>
        <source>Released with conditions or assurances</source>
        <translation>शर्तों या आश्वासनों के साथ जारी</translation>
    </message>
    <message>
        <source>Sent to headquarters for decision</source>
        <translation>निर्णय के लिए मुख्यालय को भेजा</translation>
    </message>
</context>
<context>
    <name>GateParts</name>
    <message>
        <source>Acknowledged by hand</source>
        <translation>व्यक्ति द्वारा स्वीकार किया गया</translation>
    </message>
    <message>
        <source>Assess its use</source>
        <translation>इसके उपयोग का मूल्यांकन करें</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>मूल्यांकन</translation>
    </message>
    <message>
        <source>Assurances</source>
        <translation>आश्वासन</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>इसके बाद बदला</translation>
    </message>
    <message>
        <source>Consents of originators</source>
        <translation>मूल स्रोतों की सहमतियाँ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>संपादित करें</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>लागू</translation>
    </message>
    <message>
        <source>Make a document</source>
        <translation>दस्तावेज़ बनाएँ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Open an assessment</source>
        <translation>मूल्यांकन खोलें</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>सहमति दर्ज करें</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>समाप्त होगा</translation>
    </message>
</context>
<context>
    <name>GlyphMissing</name>
    <message>
        <source>The character {character} ({name}) in {where} cannot be printed.</source>
        <translation>{where} में वर्ण {character} ({name}) छापा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Write it in words, or in another script, and issue the document again.</source>
        <translation>इसे शब्दों में या दूसरी लिपि में लिखें, और दस्तावेज़ फिर जारी करें।</translation>
    </message>
</context>
<context>
    <name>Ground</name>
    <message>
        <source>A court or authority ordered it</source>
        <translation>न्यायालय या प्राधिकारी का आदेश</translation>
    </message>
    <message>
        <source>It was recorded by mistake</source>
        <translation>भूल से दर्ज हुआ</translation>
    </message>
    <message>
        <source>Its period of retention is over</source>
        <translation>रखने की अवधि समाप्त है</translation>
    </message>
    <message>
        <source>Personal data stripped, statistics kept</source>
        <translation>व्यक्तिगत डेटा हटाया, आँकड़े रखे</translation>
    </message>
    <message>
        <source>The originator asked for it</source>
        <translation>मूल स्रोत ने माँगा</translation>
    </message>
    <message>
        <source>The person concerned has a right to it</source>
        <translation>संबंधित व्यक्ति का यह अधिकार है</translation>
    </message>
</context>
<context>
    <name>Handling</name>
    <message>
        <source>May be used only to prevent and combat crime</source>
        <translation>केवल अपराध की रोकथाम और उससे निपटने के लिए उपयोग</translation>
    </message>
    <message>
        <source>Not in judicial proceedings without the provider&apos;s permission</source>
        <translation>प्रदाता की अनुमति के बिना न्यायिक कार्यवाही में नहीं</translation>
    </message>
    <message>
        <source>Not to be passed on without the provider&apos;s permission</source>
        <translation>प्रदाता की अनुमति के बिना आगे न दें</translation>
    </message>
    <message>
        <source>Other restriction, in words</source>
        <translation>अन्य प्रतिबंध, शब्दों में</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Conditions</source>
        <translation>शर्तें</translation>
    </message>
    <message>
        <source>Discrepancy</source>
        <translation>विसंगति</translation>
    </message>
    <message>
        <source>Dispose of after</source>
        <translation>किस तिथि के बाद निपटाना</translation>
    </message>
    <message>
        <source>Form as signed</source>
        <translation>हस्ताक्षरित रूप</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>देने वाला</translation>
    </message>
    <message>
        <source>Giver signed</source>
        <translation>देने वाले ने हस्ताक्षर किए</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>उद्देश्य</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Return by</source>
        <translation>कब तक लौटाना</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Supervisor&apos;s decision</source>
        <translation>पर्यवेक्षक का निर्णय</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>लेने वाला</translation>
    </message>
    <message>
        <source>Taker signed</source>
        <translation>लेने वाले ने हस्ताक्षर किए</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>साक्षी</translation>
    </message>
</context>
<context>
    <name>HandoverDialogs</name>
    <message>
        <source>Check item {number}</source>
        <translation>मद {number} जाँचें</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>निर्णय करें</translation>
    </message>
    <message>
        <source>Decide about the discrepancy</source>
        <translation>विसंगति पर निर्णय करें</translation>
    </message>
    <message>
        <source>Once signed, items, seals and conditions no longer change.</source>
        <translation>हस्ताक्षर के बाद मदें, मुहरें और शर्तें नहीं बदलतीं।</translation>
    </message>
    <message>
        <source>Record the check</source>
        <translation>जाँच दर्ज करें</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>हस्ताक्षर</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>हस्ताक्षर का समय</translation>
    </message>
    <message>
        <source>This cannot be done yet.</source>
        <translation>यह अभी नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>क्या भिन्न है</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>किसी का नाम नहीं</translation>
    </message>
</context>
<context>
    <name>HandoverItem</name>
    <message>
        <source>Condition</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>सुपुर्दगी</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>हैश</translation>
    </message>
    <message>
        <source>Hash algorithm</source>
        <translation>हैश विधि</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Seal number</source>
        <translation>मुहर संख्या</translation>
    </message>
    <message>
        <source>What</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>कहाँ रखा है</translation>
    </message>
</context>
<context>
    <name>HandoverKind</name>
    <message>
        <source>Digital media</source>
        <translation>डिजिटल माध्यम</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>End-of-posting takeover</source>
        <translation>तैनाती की समाप्ति पर कार्यभार ग्रहण</translation>
    </message>
    <message>
        <source>Equipment or gift</source>
        <translation>उपकरण या उपहार</translation>
    </message>
    <message>
        <source>Evidence or material given to host</source>
        <translation>मेज़बान को दिया गया प्रमाण या सामग्री</translation>
    </message>
    <message>
        <source>Evidence or material received from host</source>
        <translation>मेज़बान से प्राप्त प्रमाण या सामग्री</translation>
    </message>
    <message>
        <source>Substance sample or standard</source>
        <translation>पदार्थ का नमूना या मानक</translation>
    </message>
</context>
<context>
    <name>HandoverMoves</name>
    <message>
        <source>Accept</source>
        <translation>स्वीकार करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Confirm seal and hash</source>
        <translation>मुहर और हैश की पुष्टि करें</translation>
    </message>
    <message>
        <source>Dispose of</source>
        <translation>निपटान करें</translation>
    </message>
    <message>
        <source>Log receipt</source>
        <translation>पावती दर्ज करें</translation>
    </message>
    <message>
        <source>Log transport</source>
        <translation>परिवहन दर्ज करें</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>प्रस्तुत करें</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>अस्वीकार करें</translation>
    </message>
    <message>
        <source>Report a discrepancy</source>
        <translation>विसंगति की सूचना दें</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>लौटाएँ</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>मुहर लगाएँ</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>भंडार में रखें</translation>
    </message>
</context>
<context>
    <name>HandoverPane</name>
    <message>
        <source>Add an item</source>
        <translation>मद जोड़ें</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>संलग्नक</translation>
    </message>
    <message>
        <source>Chain broken</source>
        <translation>शृंखला टूटी</translation>
    </message>
    <message>
        <source>Chain holds</source>
        <translation>शृंखला अखंड</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Checked, no seal noted</source>
        <translation>जाँचा गया, कोई मुहर दर्ज नहीं</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>शर्तें</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>अभिरक्षा</translation>
    </message>
    <message>
        <source>Custody event</source>
        <translation>अभिरक्षा घटना</translation>
    </message>
    <message>
        <source>Decide about the discrepancy</source>
        <translation>विसंगति पर निर्णय करें</translation>
    </message>
    <message>
        <source>Discrepancy</source>
        <translation>विसंगति</translation>
    </message>
    <message>
        <source>Dispose of after</source>
        <translation>किस तिथि के बाद निपटाना</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>संपादित करें</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>देने वाला</translation>
    </message>
    <message>
        <source>Giver signs</source>
        <translation>देने वाला हस्ताक्षर करे</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>मदें</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>अन्य कार्य</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>जाँचा नहीं गया</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>अवलोकन</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>उद्देश्य</translation>
    </message>
    <message>
        <source>Remove from the desk</source>
        <translation>डेस्क से हटाएँ</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Return by</source>
        <translation>कब तक लौटाना</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>मुहर लगाएँ</translation>
    </message>
    <message>
        <source>Seal and hash match</source>
        <translation>मुहर और हैश मेल खाते हैं</translation>
    </message>
    <message>
        <source>Supervisor&apos;s decision</source>
        <translation>पर्यवेक्षक का निर्णय</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>लेने वाला</translation>
    </message>
    <message>
        <source>Taker signs</source>
        <translation>लेने वाला हस्ताक्षर करे</translation>
    </message>
    <message>
        <source>The chain does not hold here.</source>
        <translation>शृंखला यहाँ टूटती है।</translation>
    </message>
    <message>
        <source>The supervisor has not decided yet.</source>
        <translation>पर्यवेक्षक ने अभी निर्णय नहीं किया।</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>साक्षी</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>हस्ताक्षर नहीं</translation>
    </message>
    <message>
        <source>“{step}” has to wait.</source>
        <translation>“{step}” को रुकना होगा।</translation>
    </message>
</context>
<context>
    <name>HandoverStatus</name>
    <message>
        <source>Closed</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Discrepancy open</source>
        <translation>विसंगति शेष</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>निपटाया गया</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>मार्ग में</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>प्रस्तुत</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>प्राप्त</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>लौटाया गया</translation>
    </message>
    <message>
        <source>Seal, count, hash match</source>
        <translation>मुहर, संख्या, हैश मेल खाते हैं</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>मुहरबंद</translation>
    </message>
    <message>
        <source>Signed by both</source>
        <translation>दोनों के हस्ताक्षर</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>भंडारित</translation>
    </message>
</context>
<context>
    <name>HandoverStopped</name>
    <message>
        <source>Put that right first; nothing was changed.</source>
        <translation>पहले उसे ठीक करें; कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>{what} cannot go from “{old}” to “{new}”: {why}</source>
        <translation>{what} को “{old}” से “{new}” नहीं किया जा सकता: {why}</translation>
    </message>
</context>
<context>
    <name>HandoversPage</name>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Choose a handover, or prepare one.</source>
        <translation>कोई सुपुर्दगी चुनें, या तैयार करें।</translation>
    </message>
    <message>
        <source>Custody event</source>
        <translation>अभिरक्षा घटना</translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>विसंगतियाँ</translation>
    </message>
    <message>
        <source>Edit handover</source>
        <translation>सुपुर्दगी संपादित करें</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>सुपुर्दगियाँ</translation>
    </message>
    <message>
        <source>In our hands</source>
        <translation>हमारे पास</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>मद</translation>
    </message>
    <message>
        <source>New handover</source>
        <translation>नई सुपुर्दगी</translation>
    </message>
    <message>
        <source>No handover here.</source>
        <translation>यहाँ कोई सुपुर्दगी नहीं।</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>जारी</translation>
    </message>
</context>
<context>
    <name>HasLeft</name>
    <message>
        <source>The step of {what} to “{state}” cannot be undone: what was sent is with the recipient.</source>
        <translation>{what} का “{state}” में जाना वापस नहीं लिया जा सकता: जो भेजा गया वह प्राप्तकर्ता के पास है।</translation>
    </message>
    <message>
        <source>Withdraw it, or send a correction; the history keeps both.</source>
        <translation>उसे वापस लें, या सुधार भेजें; इतिहास में दोनों रहेंगे।</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>Body</source>
        <translation>निकाय</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>माल</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>आधार</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>संपर्क के साधन</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Marking and release</source>
        <translation>अंकन और प्रकटन</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>पद</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>वचन</translation>
    </message>
    <message>
        <source>Seal and hash</source>
        <translation>मुहर और हैश</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Trust and consent</source>
        <translation>विश्वास और सहमति</translation>
    </message>
    <message>
        <source>Urgency and channel</source>
        <translation>अत्यावश्यकता और माध्यम</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>वैधता</translation>
    </message>
    <message>
        <source>What</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>किससे संबंधित</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>समय और स्थान</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>प्रतिभागी</translation>
    </message>
</context>
<context>
    <name>Holiday</name>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>पक्ष</translation>
    </message>
</context>
<context>
    <name>InLog</name>
    <message>
        <source>The log has another text under this reference.</source>
        <translation>लॉग में इस संदर्भ के अंतर्गत दूसरा पाठ है।</translation>
    </message>
    <message>
        <source>The log has exactly this file, as a numbered copy.</source>
        <translation>लॉग में ठीक यही फ़ाइल है, क्रमांकित प्रति के रूप में।</translation>
    </message>
    <message>
        <source>The log has exactly this file.</source>
        <translation>लॉग में ठीक यही फ़ाइल है।</translation>
    </message>
    <message>
        <source>The log has no such document.</source>
        <translation>लॉग में ऐसा कोई दस्तावेज़ नहीं है।</translation>
    </message>
    <message>
        <source>The log has this file with fewer signatures.</source>
        <translation>लॉग में यह फ़ाइल कम हस्ताक्षरों के साथ है।</translation>
    </message>
    <message>
        <source>The log has this file with more signatures: they were cut off, or not given yet.</source>
        <translation>लॉग में यह फ़ाइल अधिक हस्ताक्षरों के साथ है: वे हटा दिए गए, या तब तक किए नहीं गए थे।</translation>
    </message>
    <message>
        <source>The log has this text, in another file.</source>
        <translation>लॉग में यही पाठ है, दूसरी फ़ाइल में।</translation>
    </message>
</context>
<context>
    <name>IssueLogPane</name>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>प्रति</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>किसे दिया</translation>
    </message>
    <message>
        <source>Issue log</source>
        <translation>निर्गम लॉग</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>जारी करने की तिथि</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Nothing was issued yet.</source>
        <translation>अभी कुछ जारी नहीं हुआ।</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
</context>
<context>
    <name>Item</name>
    <message>
        <source>About</source>
        <translation>के बारे में</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Paper registry</source>
        <translation>काग़ज़ी रजिस्टर</translation>
    </message>
    <message>
        <source>Pointer only</source>
        <translation>केवल संकेत</translation>
    </message>
    <message>
        <source>Provided in</source>
        <translation>किसमें दिया गया</translation>
    </message>
    <message>
        <source>Registry, volume, folio</source>
        <translation>रजिस्टर, खंड, पन्ना</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>संबंधित इकाइयाँ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
</context>
<context>
    <name>ItemKind</name>
    <message>
        <source>Assessment</source>
        <translation>मूल्यांकन</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>तथ्य</translation>
    </message>
    <message>
        <source>Reference to a document</source>
        <translation>दस्तावेज़ का संदर्भ</translation>
    </message>
</context>
<context>
    <name>KeyringCard</name>
    <message>
        <source>Ask for the passphrase only</source>
        <translation>केवल कूटवाक्य पूछें</translation>
    </message>
    <message>
        <source>Ask the login &amp;keyring as well</source>
        <translation>लॉगिन कुंजी-पात्र से भी पूछें (&amp;K)</translation>
    </message>
    <message>
        <source>Ask the login keyring as well</source>
        <translation>लॉगिन कुंजी-पात्र से भी पूछें</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Changing how this desk is opened…</source>
        <translation>इस डेस्क को खोलने का तरीका बदला जा रहा है…</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Opening this desk</source>
        <translation>इस डेस्क को खोलना</translation>
    </message>
    <message>
        <source>The login keyring is asked as well from now on</source>
        <translation>अब से लॉगिन कुंजी-पात्र से भी पूछा जाएगा</translation>
    </message>
    <message>
        <source>The passphrase alone opens this desk from now on</source>
        <translation>अब से केवल कूटवाक्य से यह डेस्क खुलेगा</translation>
    </message>
    <message>
        <source>The passphrase is needed to change how this desk is opened.</source>
        <translation>इस डेस्क को खोलने का तरीका बदलने के लिए कूटवाक्य आवश्यक है।</translation>
    </message>
    <message>
        <source>Then the passphrase opens this desk only in your own session on this computer. The 24 recovery words open it without the keyring.</source>
        <translation>तब कूटवाक्य इस डेस्क को केवल इस कंप्यूटर पर आपके अपने सत्र में खोलेगा। 24 पुनर्प्राप्ति शब्द इसे कुंजी-पात्र के बिना खोलते हैं।</translation>
    </message>
</context>
<context>
    <name>KeyringUnavailable</name>
    <message>
        <source>The login keyring does not keep or give this desk&apos;s share ({why}).</source>
        <translation>लॉगिन कुंजी-पात्र इस डेस्क का अंश नहीं रखता या नहीं देता ({why})।</translation>
    </message>
    <message>
        <source>Unlock the login keyring and try again, or open the desk with its 24 recovery words.</source>
        <translation>लॉगिन कुंजी-पात्र अनलॉक करके फिर प्रयास करें, या डेस्क को उसके 24 पुनर्प्राप्ति शब्दों से खोलें।</translation>
    </message>
</context>
<context>
    <name>KindNames</name>
    <message>
        <source>Acknowledgement</source>
        <translation>स्वीकृति</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>एजेंसी</translation>
    </message>
    <message>
        <source>Agreement profile</source>
        <translation>समझौता प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>मूल्यांकन</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>आश्वासन</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>संलग्नक</translation>
    </message>
    <message>
        <source>Bundle made elsewhere</source>
        <translation>अन्यत्र बना पैकेट</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>प्रकरण</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>प्रतिबंधात्मक टिप्पणी</translation>
    </message>
    <message>
        <source>Clock event</source>
        <translation>समय-गणना की घटना</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>प्रतिबद्धता</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>सहमति</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>परेषण</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Control of a substance</source>
        <translation>पदार्थ का नियंत्रण</translation>
    </message>
    <message>
        <source>Custody event</source>
        <translation>अभिरक्षा घटना</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>समय-सीमा</translation>
    </message>
    <message>
        <source>Equivalence</source>
        <translation>समतुल्यता</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>संवाद</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>सुपुर्दगी</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>अवकाश</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>मद</translation>
    </message>
    <message>
        <source>Item handed over</source>
        <translation>सुपुर्द की गई मद</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>संबंध</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>बैठक</translation>
    </message>
    <message>
        <source>Moved date</source>
        <translation>बदली गई तिथि</translation>
    </message>
    <message>
        <source>Numbered copy</source>
        <translation>क्रमांकित प्रति</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>बिंदु</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>केंद्र</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>कार्यवृत्त</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Retention task</source>
        <translation>प्रतिधारण कार्य</translation>
    </message>
    <message>
        <source>Round of review</source>
        <translation>समीक्षा का दौर</translation>
    </message>
    <message>
        <source>Statistics line</source>
        <translation>आँकड़ों की पंक्ति</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>संबंधित इकाई</translation>
    </message>
    <message>
        <source>Template of a document</source>
        <translation>दस्तावेज़ का साँचा</translation>
    </message>
    <message>
        <source>Wording of a sentence</source>
        <translation>वाक्य के शब्द</translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation>कार्य धारा</translation>
    </message>
</context>
<context>
    <name>KitStep</name>
    <message>
        <source>If the passphrase is forgotten, these 24 words open the desk. Print them, seal them in an envelope, and give it to your security officer.</source>
        <translation>यदि कूटवाक्य भूल जाएँ तो ये 24 शब्द डेस्क खोलते हैं। इन्हें छापकर लिफ़ाफ़े में मुहरबंद करें और अपने सुरक्षा अधिकारी को दें।</translation>
    </message>
    <message>
        <source>Save for printing…</source>
        <translation>छापने के लिए सहेजें…</translation>
    </message>
    <message>
        <source>Save the recovery kit for printing</source>
        <translation>पुनर्प्राप्ति पत्र छापने के लिए सहेजें</translation>
    </message>
    <message>
        <source>Say that the words are on paper before you go on.</source>
        <translation>आगे बढ़ने से पहले बताएँ कि शब्द काग़ज़ पर हैं।</translation>
    </message>
    <message>
        <source>The recovery kit</source>
        <translation>पुनर्प्राप्ति पत्र</translation>
    </message>
    <message>
        <source>The words are on &amp;paper and in a safe place</source>
        <translation>शब्द काग़ज़ पर और सुरक्षित स्थान में हैं (&amp;P)</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Acknowledged by hand</source>
        <translation>व्यक्ति द्वारा स्वीकार किया गया</translation>
    </message>
    <message>
        <source>Action made from a point</source>
        <translation>बिंदु से कार्य बनाया गया</translation>
    </message>
    <message>
        <source>Action saved</source>
        <translation>कार्य सहेजा गया</translation>
    </message>
    <message>
        <source>Agency saved</source>
        <translation>एजेंसी सहेजी गई</translation>
    </message>
    <message>
        <source>Answer on a sentence noted</source>
        <translation>वाक्य पर उत्तर दर्ज</translation>
    </message>
    <message>
        <source>Assessment answered</source>
        <translation>मूल्यांकन के उत्तर दिए गए</translation>
    </message>
    <message>
        <source>Assessment cleared</source>
        <translation>मूल्यांकन में अनुमति दी गई</translation>
    </message>
    <message>
        <source>Assessment countersigned</source>
        <translation>मूल्यांकन पर प्रतिहस्ताक्षर हुए</translation>
    </message>
    <message>
        <source>Assessment opened</source>
        <translation>मूल्यांकन खोला गया</translation>
    </message>
    <message>
        <source>Assurance saved</source>
        <translation>आश्वासन सहेजा गया</translation>
    </message>
    <message>
        <source>Attachment removed</source>
        <translation>संलग्नक हटाया गया</translation>
    </message>
    <message>
        <source>Bundle accepted</source>
        <translation>पैकेट स्वीकार किया गया</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>प्रकरण समाप्त</translation>
    </message>
    <message>
        <source>Case removed</source>
        <translation>प्रकरण हटाया गया</translation>
    </message>
    <message>
        <source>Case reopened</source>
        <translation>प्रकरण फिर खोला गया</translation>
    </message>
    <message>
        <source>Case saved</source>
        <translation>प्रकरण सहेजा गया</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>बदला गया</translation>
    </message>
    <message>
        <source>Commitment made from a point</source>
        <translation>बिंदु से प्रतिबद्धता बनाई गई</translation>
    </message>
    <message>
        <source>Commitment moved on</source>
        <translation>प्रतिबद्धता अगले चरण पर</translation>
    </message>
    <message>
        <source>Commitment removed</source>
        <translation>प्रतिबद्धता हटाई गई</translation>
    </message>
    <message>
        <source>Commitment saved</source>
        <translation>प्रतिबद्धता सहेजी गई</translation>
    </message>
    <message>
        <source>Conflict decided</source>
        <translation>टकराव का निर्णय हुआ</translation>
    </message>
    <message>
        <source>Consent saved</source>
        <translation>सहमति सहेजी गई</translation>
    </message>
    <message>
        <source>Consignment saved</source>
        <translation>परेषण सहेजा गया</translation>
    </message>
    <message>
        <source>Contact removed</source>
        <translation>संपर्क हटाया गया</translation>
    </message>
    <message>
        <source>Contact saved</source>
        <translation>संपर्क सहेजा गया</translation>
    </message>
    <message>
        <source>Copy given</source>
        <translation>प्रति दी गई</translation>
    </message>
    <message>
        <source>Custody event added</source>
        <translation>अभिरक्षा घटना जोड़ी गई</translation>
    </message>
    <message>
        <source>Date moved</source>
        <translation>तिथि बदली गई</translation>
    </message>
    <message>
        <source>Deadline extended</source>
        <translation>समय-सीमा बढ़ाई गई</translation>
    </message>
    <message>
        <source>Decided by headquarters</source>
        <translation>मुख्यालय का निर्णय</translation>
    </message>
    <message>
        <source>Discrepancy decided</source>
        <translation>विसंगति पर निर्णय हुआ</translation>
    </message>
    <message>
        <source>Draft rewritten</source>
        <translation>मसौदा फिर लिखा गया</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>मिटाए गए</translation>
    </message>
    <message>
        <source>Evidence added</source>
        <translation>प्रमाण जोड़ा गया</translation>
    </message>
    <message>
        <source>Exchange logged</source>
        <translation>संवाद दर्ज हुआ</translation>
    </message>
    <message>
        <source>Export made</source>
        <translation>निर्यात बना</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>फ़ाइल संलग्न की गई</translation>
    </message>
    <message>
        <source>Filed under a case</source>
        <translation>प्रकरण में जोड़ा गया</translation>
    </message>
    <message>
        <source>Handover corrected</source>
        <translation>सुपुर्दगी सुधारी गई</translation>
    </message>
    <message>
        <source>Handover moved on</source>
        <translation>सुपुर्दगी अगले चरण पर</translation>
    </message>
    <message>
        <source>Handover prepared</source>
        <translation>सुपुर्दगी तैयार की गई</translation>
    </message>
    <message>
        <source>Handover removed</source>
        <translation>सुपुर्दगी हटाई गई</translation>
    </message>
    <message>
        <source>Handover signed</source>
        <translation>सुपुर्दगी पर हस्ताक्षर हुए</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>आयात किया गया</translation>
    </message>
    <message>
        <source>Item handed over saved</source>
        <translation>सुपुर्द की गई मद सहेजी गई</translation>
    </message>
    <message>
        <source>Item saved</source>
        <translation>मद सहेजी गई</translation>
    </message>
    <message>
        <source>Joint text confirmed</source>
        <translation>संयुक्त पाठ की पुष्टि हुई</translation>
    </message>
    <message>
        <source>Link saved</source>
        <translation>संबंध सहेजा गया</translation>
    </message>
    <message>
        <source>Meeting moved on</source>
        <translation>बैठक अगले चरण पर</translation>
    </message>
    <message>
        <source>Meeting removed</source>
        <translation>बैठक हटाई गई</translation>
    </message>
    <message>
        <source>Meeting saved</source>
        <translation>बैठक सहेजी गई</translation>
    </message>
    <message>
        <source>Point saved</source>
        <translation>बिंदु सहेजा गया</translation>
    </message>
    <message>
        <source>Points saved</source>
        <translation>बिंदु सहेजे गए</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>प्रश्न का उत्तर दिया गया</translation>
    </message>
    <message>
        <source>Question saved</source>
        <translation>प्रश्न सहेजा गया</translation>
    </message>
    <message>
        <source>Readout approved</source>
        <translation>कार्यवृत्त अनुमोदित</translation>
    </message>
    <message>
        <source>Readout countersigned</source>
        <translation>कार्यवृत्त पर प्रतिहस्ताक्षर</translation>
    </message>
    <message>
        <source>Readout drafted</source>
        <translation>कार्यवृत्त का मसौदा बना</translation>
    </message>
    <message>
        <source>Readout issued</source>
        <translation>कार्यवृत्त जारी</translation>
    </message>
    <message>
        <source>Readout offered for review</source>
        <translation>कार्यवृत्त समीक्षा के लिए दिया गया</translation>
    </message>
    <message>
        <source>Readout returned with comments</source>
        <translation>कार्यवृत्त टिप्पणियों सहित लौटाया गया</translation>
    </message>
    <message>
        <source>Readout signed</source>
        <translation>कार्यवृत्त पर हस्ताक्षर</translation>
    </message>
    <message>
        <source>Readout withdrawn</source>
        <translation>कार्यवृत्त वापस लिया गया</translation>
    </message>
    <message>
        <source>Receipt noted</source>
        <translation>पावती दर्ज</translation>
    </message>
    <message>
        <source>Referred to headquarters</source>
        <translation>मुख्यालय को भेजा गया</translation>
    </message>
    <message>
        <source>Request corrected</source>
        <translation>अनुरोध सुधारा गया</translation>
    </message>
    <message>
        <source>Request countersigned</source>
        <translation>अनुरोध पर प्रतिहस्ताक्षर हुए</translation>
    </message>
    <message>
        <source>Request made from a point</source>
        <translation>बिंदु से अनुरोध बनाया गया</translation>
    </message>
    <message>
        <source>Request moved on</source>
        <translation>अनुरोध अगले चरण पर</translation>
    </message>
    <message>
        <source>Request opened</source>
        <translation>अनुरोध खोला गया</translation>
    </message>
    <message>
        <source>Request removed</source>
        <translation>अनुरोध हटाया गया</translation>
    </message>
    <message>
        <source>Retention decided</source>
        <translation>प्रतिधारण तय</translation>
    </message>
    <message>
        <source>Seal and hash checked</source>
        <translation>मुहर और हैश जाँचे गए</translation>
    </message>
    <message>
        <source>Source of a readout changed</source>
        <translation>कार्यवृत्त का स्रोत बदला</translation>
    </message>
    <message>
        <source>Subject linked</source>
        <translation>संबंधित इकाई जोड़ी गई</translation>
    </message>
    <message>
        <source>Subject removed</source>
        <translation>संबंधित इकाई हटाई गई</translation>
    </message>
    <message>
        <source>Subject saved</source>
        <translation>संबंधित इकाई सहेजी गई</translation>
    </message>
    <message>
        <source>Subject unlinked</source>
        <translation>संबंधित इकाई अलग की गई</translation>
    </message>
    <message>
        <source>Template put in force</source>
        <translation>साँचा लागू</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>Workstream saved</source>
        <translation>कार्य धारा सहेजी गई</translation>
    </message>
</context>
<context>
    <name>LastSlot</name>
    <message>
        <source>Add another before removing it.</source>
        <translation>इसे हटाने से पहले दूसरा जोड़ें।</translation>
    </message>
    <message>
        <source>This is the last way to open the desk.</source>
        <translation>डेस्क खोलने का यह अंतिम उपाय है।</translation>
    </message>
</context>
<context>
    <name>LeakFound</name>
    <message>
        <source>Take the words of that item out of the title, the other points or the names, and issue it again.</source>
        <translation>उस मद के शब्द शीर्षक, अन्य बिंदुओं या नामों से निकालें, और फिर जारी करें।</translation>
    </message>
    <message>
        <source>The document is refused: {item}, left out for this reader, shows in its {place}.</source>
        <translation>दस्तावेज़ अस्वीकृत: {item}, जो इस प्राप्तकर्ता के लिए छोड़ा गया, इसके {place} में दिखता है।</translation>
    </message>
</context>
<context>
    <name>LeavingPane</name>
    <message numerus="yes">
        <source>%Ln record(s) will leave for {name}</source>
        <translation>
            <numerusform>%Ln अभिलेख {name} को जाएगा</numerusform>
            <numerusform>%Ln अभिलेख {name} को जाएँगे</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept a bundle</source>
        <translation>पैकेट स्वीकार करें</translation>
    </message>
    <message>
        <source>Accept a bundle…</source>
        <translation>पैकेट स्वीकार करें…</translation>
    </message>
    <message numerus="yes">
        <source>Bundle {ref} with %Ln record(s) is ready to travel</source>
        <translation>
            <numerusform>%Ln अभिलेख वाला पैकेट {ref} भेजने के लिए तैयार है</numerusform>
            <numerusform>%Ln अभिलेखों वाला पैकेट {ref} भेजने के लिए तैयार है</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the bundle…</source>
        <translation>पैकेट की जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Everything on this desk has been acknowledged.</source>
        <translation>इस डेस्क की हर बात की पावती आ चुकी है।</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln change(s)</source>
        <translation>
            <numerusform>%Ln बदलाव में</numerusform>
            <numerusform>%Ln बदलावों में</numerusform>
        </translation>
    </message>
    <message>
        <source>Make bundle…</source>
        <translation>पैकेट बनाएँ…</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>अंकन नहीं</translation>
    </message>
    <message>
        <source>Nothing is held back from this reader.</source>
        <translation>इस प्राप्तकर्ता से कुछ नहीं रोका गया।</translation>
    </message>
    <message>
        <source>Nothing waits for {name}</source>
        <translation>{name} के लिए कुछ प्रतीक्षा में नहीं</translation>
    </message>
    <message>
        <source>Records that stay here</source>
        <translation>यहीं रहने वाले अभिलेख</translation>
    </message>
    <message>
        <source>Records that will leave</source>
        <translation>जाने वाले अभिलेख</translation>
    </message>
    <message>
        <source>Save the bundle for {name}</source>
        <translation>{name} के लिए पैकेट सहेजें</translation>
    </message>
    <message>
        <source>Sealing the bundle…</source>
        <translation>पैकेट मुहरबंद हो रहा है…</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>यहीं रहेगा</translation>
    </message>
    <message>
        <source>Will leave</source>
        <translation>जाएगा</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Basis</source>
        <translation>आधार</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>आकलन</translation>
    </message>
    <message>
        <source>From</source>
        <translation>प्रेषक</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>पद</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>To</source>
        <translation>प्रति</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>कब तक</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>{shown} of {total}</source>
        <translation>{total} में से {shown}</translation>
    </message>
</context>
<context>
    <name>Loss</name>
    <message>
        <source>Accreditation ended</source>
        <translation>प्रत्यायन समाप्त</translation>
    </message>
    <message>
        <source>Not met for 90 days</source>
        <translation>90 दिन से भेंट नहीं</translation>
    </message>
</context>
<context>
    <name>MailboxMissing</name>
    <message>
        <source>Plug in the stick or connect the share, and try again.</source>
        <translation>स्टिक लगाएँ या शेयर जोड़ें, और फिर प्रयास करें।</translation>
    </message>
    <message>
        <source>The mailbox {folder} cannot be reached.</source>
        <translation>डाक-फ़ोल्डर {folder} तक पहुँच नहीं हो रही।</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Go to {page}</source>
        <translation>{page} पर जाएँ</translation>
    </message>
    <message>
        <source>Liaison Desk</source>
        <translation>Liaison Desk</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>अभी लॉक करें</translation>
    </message>
    <message>
        <source>New on this page</source>
        <translation>इस पृष्ठ पर नया</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>खोज या आदेश</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>शॉर्टकट</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>वापस लेने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation>कुछ लिख लें</translation>
    </message>
</context>
<context>
    <name>Malformed</name>
    <message>
        <source>Nothing was changed. Ask the sender to make it again, and report it if it comes again.</source>
        <translation>कुछ भी नहीं बदला गया। प्रेषक से इसे फिर बनाने को कहें, और दोबारा ऐसा हो तो सूचना दें।</translation>
    </message>
    <message>
        <source>The bundle is refused: it is not built as a bundle should be ({why}).</source>
        <translation>पैकेट अस्वीकृत: इसकी बनावट वैसी नहीं जैसी होनी चाहिए ({why})।</translation>
    </message>
</context>
<context>
    <name>MarkingBanner</name>
    <message>
        <source>Marking of this window</source>
        <translation>इस विंडो का अंकन</translation>
    </message>
</context>
<context>
    <name>MarkingChip</name>
    <message>
        <source>Not marked</source>
        <translation>अंकन नहीं</translation>
    </message>
</context>
<context>
    <name>MarkingField</name>
    <message>
        <source>Classification</source>
        <translation>वर्गीकरण</translation>
    </message>
    <message>
        <source>Handling codes</source>
        <translation>उपयोग कोड</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>No PAP</source>
        <translation>PAP नहीं</translation>
    </message>
    <message>
        <source>No TLP</source>
        <translation>TLP नहीं</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>अंकन नहीं</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Originators</source>
        <translation>मूल स्रोत</translation>
    </message>
    <message>
        <source>Permissible actions</source>
        <translation>अनुमत कार्रवाई</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>व्यक्तिगत डेटा</translation>
    </message>
    <message>
        <source>Traffic light protocol</source>
        <translation>ट्रैफ़िक लाइट प्रोटोकॉल</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>वैधता तिथि</translation>
    </message>
    <message>
        <source>Words for H3</source>
        <translation>H3 के शब्द</translation>
    </message>
</context>
<context>
    <name>MeasurePane</name>
    <message numerus="yes">
        <source>%Ln record(s) behind this figure</source>
        <translation>
            <numerusform>इस आँकड़े के पीछे %Ln अभिलेख</numerusform>
            <numerusform>इस आँकड़े के पीछे %Ln अभिलेख</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a figure to see the records behind it.</source>
        <translation>किसी आँकड़े को चुनें और उसके पीछे के अभिलेख देखें।</translation>
    </message>
    <message>
        <source>Erased since; this row was kept of it</source>
        <translation>इसके बाद मिटाया गया; उसकी यह पंक्ति रखी गई</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>आँकड़े</translation>
    </message>
    <message>
        <source>Nothing to count in this period.</source>
        <translation>इस अवधि में गिनने को कुछ नहीं।</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>अभिलेख</translation>
    </message>
    <message>
        <source>What the post cost in the period, in whole units</source>
        <translation>इस अवधि में केंद्र का व्यय, पूर्ण इकाइयों में</translation>
    </message>
</context>
<context>
    <name>Medium</name>
    <message>
        <source>Courier</source>
        <translation>संदेशवाहक</translation>
    </message>
    <message>
        <source>Exchange system</source>
        <translation>आदान-प्रदान प्रणाली</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>डाक</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>दूरभाष</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>भेंट</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>A noun phrase, at most 60 characters</source>
        <translation>संज्ञा पदबंध, अधिकतम 60 वर्ण</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>एजेंसियाँ</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>कार्यसूची</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>प्रकरण</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>समाप्ति</translation>
    </message>
    <message>
        <source>From the public record</source>
        <translation>सार्वजनिक अभिलेख से</translation>
    </message>
    <message>
        <source>Home side</source>
        <translation>अपना पक्ष</translation>
    </message>
    <message>
        <source>Host side</source>
        <translation>मेज़बान पक्ष</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>दुभाषिया</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Local time of the place of meeting</source>
        <translation>बैठक के स्थान का स्थानीय समय</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>अगला संपर्क</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>One line for each thing to raise</source>
        <translation>उठाई जाने वाली हर बात की एक पंक्ति</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>आरंभ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>What happened and why it matters, at most 100 words</source>
        <translation>क्या हुआ और क्यों महत्त्वपूर्ण है, अधिकतम 100 शब्द</translation>
    </message>
    <message>
        <source>What headquarters must decide or do</source>
        <translation>मुख्यालय को क्या निर्णय लेना या करना है</translation>
    </message>
</context>
<context>
    <name>MeetingKind</name>
    <message>
        <source>Case or operation</source>
        <translation>मामला या अभियान</translation>
    </message>
    <message>
        <source>Courtesy or introduction</source>
        <translation>शिष्टाचार या परिचय</translation>
    </message>
    <message>
        <source>Expert level</source>
        <translation>विशेषज्ञ स्तर</translation>
    </message>
    <message>
        <source>Minister or national security adviser level</source>
        <translation>मंत्री या राष्ट्रीय सुरक्षा सलाहकार स्तर</translation>
    </message>
    <message>
        <source>Steering, work-plan review</source>
        <translation>संचालन, कार्य योजना समीक्षा</translation>
    </message>
    <message>
        <source>Telephone or video call</source>
        <translation>दूरभाष या वीडियो कॉल</translation>
    </message>
    <message>
        <source>Training or visit</source>
        <translation>प्रशिक्षण या दौरा</translation>
    </message>
</context>
<context>
    <name>MeetingPane</name>
    <message>
        <source>Add a point</source>
        <translation>बिंदु जोड़ें</translation>
    </message>
    <message>
        <source>Add point</source>
        <translation>बिंदु जोड़ें</translation>
    </message>
    <message>
        <source>Add the first point</source>
        <translation>पहला बिंदु जोड़ें</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>एजेंसियाँ</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>सहमत</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>संलग्नक</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>तैयारी पत्र</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>बैठक रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>समाप्त करें</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>पुष्टि करें</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>संपादित करें</translation>
    </message>
    <message>
        <source>Edit points</source>
        <translation>बिंदु संपादित करें</translation>
    </message>
    <message>
        <source>For headquarters</source>
        <translation>मुख्यालय के लिए</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Home side</source>
        <translation>अपना पक्ष</translation>
    </message>
    <message>
        <source>Host side</source>
        <translation>मेज़बान पक्ष</translation>
    </message>
    <message>
        <source>Latest activity</source>
        <translation>नवीनतम गतिविधि</translation>
    </message>
    <message>
        <source>Make readout</source>
        <translation>कार्यवृत्त बनाएँ</translation>
    </message>
    <message>
        <source>Mark as held</source>
        <translation>संपन्न दर्ज करें</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>अन्य कार्य</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>अगला संपर्क</translation>
    </message>
    <message>
        <source>No points yet. Write down what was said while it is fresh.</source>
        <translation>अभी कोई बिंदु नहीं। जो कहा गया उसे याद ताज़ा रहते लिख लें।</translation>
    </message>
    <message>
        <source>No readout of this meeting has been issued.</source>
        <translation>इस बैठक का कोई कार्यवृत्त जारी नहीं हुआ।</translation>
    </message>
    <message>
        <source>Notes are final</source>
        <translation>टिप्पणियाँ अंतिम हैं</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>अवलोकन</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>बिंदु</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>स्थगित करें</translation>
    </message>
    <message>
        <source>Readout is out</source>
        <translation>कार्यवृत्त जारी हुआ</translation>
    </message>
    <message>
        <source>Readouts</source>
        <translation>कार्यवृत्त</translation>
    </message>
    <message>
        <source>Readouts of this meeting</source>
        <translation>इस बैठक के कार्यवृत्त</translation>
    </message>
    <message>
        <source>Remove from the desk</source>
        <translation>डेस्क से हटाएँ</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>आरंभ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>“{step}” has to wait.</source>
        <translation>“{step}” को रुकना होगा।</translation>
    </message>
</context>
<context>
    <name>MeetingStatus</name>
    <message>
        <source>Cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>पुष्ट</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>संपन्न</translation>
    </message>
    <message>
        <source>Notes final</source>
        <translation>टिप्पणियाँ अंतिम</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>नियोजित</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>स्थगित</translation>
    </message>
    <message>
        <source>Readout issued</source>
        <translation>कार्यवृत्त जारी</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Choose a meeting, or record a new one.</source>
        <translation>कोई बैठक चुनें, या नई दर्ज करें।</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>आगामी</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>संपन्न</translation>
    </message>
    <message>
        <source>Edit meeting</source>
        <translation>बैठक संपादित करें</translation>
    </message>
    <message>
        <source>Make meeting</source>
        <translation>बैठक बनाएँ</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>बैठकें</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>नई बैठक</translation>
    </message>
    <message>
        <source>No meeting here.</source>
        <translation>यहाँ कोई बैठक नहीं।</translation>
    </message>
    <message>
        <source>To write up</source>
        <translation>लिखना शेष</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>{name}, time zone</source>
        <translation>{name}, समय क्षेत्र</translation>
    </message>
</context>
<context>
    <name>MoveRefused</name>
    <message>
        <source>Complete what is missing first.</source>
        <translation>पहले जो कमी है उसे पूरा करें।</translation>
    </message>
    <message>
        <source>{what} cannot go from {old} to {new}: {why}.</source>
        <translation>{what} को {old} से {new} नहीं किया जा सकता: {why}।</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Ask for clarification</source>
        <translation>स्पष्टीकरण माँगें</translation>
    </message>
    <message>
        <source>Assess the answer</source>
        <translation>उत्तर का आकलन करें</translation>
    </message>
    <message>
        <source>Authorisation came</source>
        <translation>प्राधिकार मिला दर्ज करें</translation>
    </message>
    <message>
        <source>Await authorisation</source>
        <translation>प्राधिकार की प्रतीक्षा करें</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>मसौदे पर लौटाएँ</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>समीक्षा पर लौटाएँ</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>काम पर लौटाएँ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>अनुमति दें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Give answer</source>
        <translation>उत्तर दें</translation>
    </message>
    <message>
        <source>Give part answer</source>
        <translation>आंशिक उत्तर दें</translation>
    </message>
    <message>
        <source>Log acknowledgement</source>
        <translation>प्राप्ति-सूचना दर्ज करें</translation>
    </message>
    <message>
        <source>Log answer</source>
        <translation>उत्तर दर्ज करें</translation>
    </message>
    <message>
        <source>Log clarification</source>
        <translation>स्पष्टीकरण दर्ज करें</translation>
    </message>
    <message>
        <source>Log part answer</source>
        <translation>आंशिक उत्तर दर्ज करें</translation>
    </message>
    <message>
        <source>Mark as lapsed</source>
        <translation>निष्प्रभावी दर्ज करें</translation>
    </message>
    <message>
        <source>Move to another channel</source>
        <translation>दूसरे माध्यम को भेजें</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>फिर खोलें</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>अस्वीकार करें</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>काम शुरू करें</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>समीक्षा के लिए भेजें</translation>
    </message>
    <message>
        <source>Take to the gate</source>
        <translation>जाँच में भेजें</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>वापस लें</translation>
    </message>
</context>
<context>
    <name>NewExportPane</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln अभिलेख</numerusform>
            <numerusform>%Ln अभिलेख</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>New export</source>
        <translation>नया निर्यात</translation>
    </message>
    <message>
        <source>Nothing is held back from this reader.</source>
        <translation>इस प्राप्तकर्ता से कुछ नहीं रोका गया।</translation>
    </message>
    <message>
        <source>Nothing may go to this audience in this form.</source>
        <translation>इस रूप में इस प्राप्तकर्ता को कुछ नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Records that go</source>
        <translation>जाने वाले अभिलेख</translation>
    </message>
    <message>
        <source>See first what goes and what stays. Nothing leaves before you choose a folder.</source>
        <translation>पहले देखें कि क्या जाता है और क्या रहता है। आपके फ़ोल्डर चुनने से पहले कुछ नहीं जाता।</translation>
    </message>
    <message>
        <source>See what goes</source>
        <translation>देखें क्या जाता है</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>यहीं रहेगा</translation>
    </message>
    <message>
        <source>They are written for {audience}, into a folder of their own.</source>
        <translation>वे {audience} के लिए अलग फ़ोल्डर में लिखे जाते हैं।</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>क्या जाता है</translation>
    </message>
    <message>
        <source>Write to a folder…</source>
        <translation>फ़ोल्डर में लिखें…</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>और %Ln अन्य</numerusform>
            <numerusform>और %Ln अन्य</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewerFormat</name>
    <message>
        <source>Nothing was changed. Update this program, then import the bundle again.</source>
        <translation>कुछ भी नहीं बदला गया। यह प्रोग्राम अद्यतन करें, फिर पैकेट दोबारा आयात करें।</translation>
    </message>
    <message>
        <source>The bundle is refused: a newer version of Liaison Desk made it ({why}).</source>
        <translation>पैकेट अस्वीकृत: इसे Liaison Desk के नए संस्करण ने बनाया है ({why})।</translation>
    </message>
</context>
<context>
    <name>NoCardDriver</name>
    <message>
        <source>Install the package with its “pkcs11” extra.</source>
        <translation>सॉफ़्टवेयर को उसके “pkcs11” विकल्प सहित स्थापित करें।</translation>
    </message>
    <message>
        <source>This installation cannot speak to smart cards.</source>
        <translation>यह स्थापना स्मार्ट कार्डों से काम नहीं कर सकती।</translation>
    </message>
</context>
<context>
    <name>NoCertificate</name>
    <message>
        <source>Send headquarters the file of “identity enrol” and accept the roster that comes back.</source>
        <translation>मुख्यालय को “identity enrol” की फ़ाइल भेजें और लौटकर आई नामावली स्वीकार करें।</translation>
    </message>
    <message>
        <source>This desk has no certificate to sign pages with.</source>
        <translation>इस डेस्क के पास पृष्ठों पर हस्ताक्षर करने का प्रमाणपत्र नहीं है।</translation>
    </message>
</context>
<context>
    <name>NoDatabaseDriver</name>
    <message>
        <source>Install the package with its “headquarters” extra.</source>
        <translation>इसे “headquarters” विकल्प के साथ इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>This installation cannot speak to PostgreSQL.</source>
        <translation>यह इंस्टॉलेशन PostgreSQL से बात नहीं कर सकता।</translation>
    </message>
</context>
<context>
    <name>NoDisplay</name>
    <message>
        <source>Log in at a screen, or do the work by command: “liaison-desk --help” lists them.</source>
        <translation>किसी स्क्रीन पर लॉग इन करें, या काम कमांड से करें: “liaison-desk --help” उनकी सूची देता है।</translation>
    </message>
    <message>
        <source>The window cannot be opened: {why}.</source>
        <translation>विंडो नहीं खोली जा सकती: {why}।</translation>
    </message>
</context>
<context>
    <name>NoIdentity</name>
    <message>
        <source>Make one with “identity init”, or on the Sync page.</source>
        <translation>“identity init” से या आदान-प्रदान पृष्ठ पर एक बनाएँ।</translation>
    </message>
    <message>
        <source>This desk has no identity for exchange yet.</source>
        <translation>आदान-प्रदान के लिए इस डेस्क की अभी कोई पहचान नहीं है।</translation>
    </message>
</context>
<context>
    <name>NoPassphrase</name>
    <message>
        <source>Give --passphrase-file FILE, or --passphrase-file - to read it from standard input.</source>
        <translation>--passphrase-file FILE दें, या मानक इनपुट से पढ़ने के लिए --passphrase-file -</translation>
    </message>
    <message>
        <source>The command does not say where the passphrase is.</source>
        <translation>आदेश में नहीं बताया गया कि कूटवाक्य कहाँ है।</translation>
    </message>
</context>
<context>
    <name>NoPeer</name>
    <message>
        <source>It knows {known}. Enrol first.</source>
        <translation>यह {known} को जानता है। पहले पंजीकरण करें।</translation>
    </message>
    <message>
        <source>This desk exchanges nothing with {name}.</source>
        <translation>यह डेस्क {name} के साथ कोई आदान-प्रदान नहीं करता।</translation>
    </message>
</context>
<context>
    <name>NoTimestamp</name>
    <message>
        <source>Check the connection and the address, or sign without a timestamp.</source>
        <translation>संपर्क और पता जाँचें, या समय-मुद्रा के बिना हस्ताक्षर करें।</translation>
    </message>
    <message>
        <source>The timestamp service {service} gave no timestamp.</source>
        <translation>समय-मुद्रा सेवा {service} ने समय-मुद्रा नहीं दी।</translation>
    </message>
</context>
<context>
    <name>NotAnOfficeHolder</name>
    <message>
        <source>Take the name out; only who holds a public office may be named, and in that role only.</source>
        <translation>नाम हटाएँ; केवल सार्वजनिक पदधारी का नाम लिया जा सकता है, और केवल उस पद में।</translation>
    </message>
    <message>
        <source>{name} is not on file as a public office-holder.</source>
        <translation>{name} सार्वजनिक पदधारी के रूप में दर्ज नहीं है।</translation>
    </message>
</context>
<context>
    <name>NotAtThisStep</name>
    <message>
        <source>Open a new assessment if the matter has changed.</source>
        <translation>मामला बदल गया हो तो नया मूल्यांकन खोलें।</translation>
    </message>
    <message>
        <source>The assessment of {what} is “{state}”; this cannot be done to it.</source>
        <translation>{what} का मूल्यांकन “{state}” है; उस पर यह नहीं किया जा सकता।</translation>
    </message>
</context>
<context>
    <name>NotEnrolled</name>
    <message>
        <source>Send the enrolment file, and import the answer.</source>
        <translation>पंजीकरण फ़ाइल भेजें, और उत्तर आयात करें।</translation>
    </message>
    <message>
        <source>This desk is not enrolled with headquarters.</source>
        <translation>यह डेस्क मुख्यालय में पंजीकृत नहीं है।</translation>
    </message>
</context>
<context>
    <name>NotForThisReader</name>
    <message>
        <source>Put that right first, or make the paper for another reader; nothing was made.</source>
        <translation>पहले इसे ठीक करें, या दस्तावेज़ किसी दूसरे प्राप्तकर्ता के लिए बनाएँ; कुछ नहीं बनाया गया।</translation>
    </message>
    <message>
        <source>{what} cannot go to {reader}: {why}</source>
        <translation>{what} {reader} को नहीं जा सकता: {why}</translation>
    </message>
</context>
<context>
    <name>NotForUs</name>
    <message>
        <source>Nothing was changed. Give it to the desk it is meant for, or ask the sender for one sealed to you.</source>
        <translation>कुछ भी नहीं बदला गया। इसे उस डेस्क को दें जिसके लिए यह है, या प्रेषक से अपने लिए मुहरबंद पैकेट माँगें।</translation>
    </message>
    <message>
        <source>The bundle is refused: it is not for this desk ({why}).</source>
        <translation>पैकेट अस्वीकृत: यह इस डेस्क के लिए नहीं है ({why})।</translation>
    </message>
</context>
<context>
    <name>NotFound</name>
    <message>
        <source>Check the reference, or search for it.</source>
        <translation>संदर्भ जाँचें, या खोजें।</translation>
    </message>
    <message>
        <source>There is no {what} on this desk.</source>
        <translation>इस डेस्क पर {what} नहीं है।</translation>
    </message>
</context>
<context>
    <name>NotHeadquarters</name>
    <message>
        <source>Only headquarters&apos; desk can do this.</source>
        <translation>यह केवल मुख्यालय का डेस्क कर सकता है।</translation>
    </message>
    <message>
        <source>Open headquarters&apos; desk, or create one with “hq init”.</source>
        <translation>मुख्यालय का डेस्क खोलें, या “hq init” से बनाएँ।</translation>
    </message>
</context>
<context>
    <name>NotInMailbox</name>
    <message>
        <source>Look at the list again; somebody may have taken it.</source>
        <translation>सूची फिर देखें; संभव है किसी ने ले लिया हो।</translation>
    </message>
    <message>
        <source>{name} is not in the mailbox {folder}.</source>
        <translation>{name} डाक-फ़ोल्डर {folder} में नहीं है।</translation>
    </message>
</context>
<context>
    <name>NotOfThisPost</name>
    <message>
        <source>The one who hands over signs out, the one who was named signs in.</source>
        <translation>सौंपने वाला पहले हस्ताक्षर करता है, नामित व्यक्ति बाद में।</translation>
    </message>
    <message>
        <source>{name} cannot sign this takeover: {why}.</source>
        <translation>{name} इस कार्यभार ग्रहण पर हस्ताक्षर नहीं कर सकते: {why}।</translation>
    </message>
</context>
<context>
    <name>NotOurs</name>
    <message>
        <source>Check that you chose the right file, and ask its sender for the PDF as it was issued.</source>
        <translation>देखें कि सही फ़ाइल चुनी है, और प्रेषक से जारी किया गया मूल PDF माँगें।</translation>
    </message>
    <message>
        <source>This file is not a readout made by Liaison Desk: {why}.</source>
        <translation>यह फ़ाइल Liaison Desk का बनाया कार्यवृत्त नहीं है: {why}।</translation>
    </message>
</context>
<context>
    <name>NotPrinted</name>
    <message>
        <source>See that it is switched on and has paper, and print again.</source>
        <translation>देखें कि वह चालू है और उसमें काग़ज़ है, और फिर छापें।</translation>
    </message>
    <message>
        <source>The printer {printer} did not take the document.</source>
        <translation>प्रिंटर {printer} ने दस्तावेज़ नहीं लिया।</translation>
    </message>
</context>
<context>
    <name>NotSealed</name>
    <message>
        <source>Check that the right file was chosen.</source>
        <translation>देखें कि सही फ़ाइल चुनी गई है।</translation>
    </message>
    <message>
        <source>The bundle is refused: this is not a sealed file of Liaison Desk ({why}).</source>
        <translation>पैकेट अस्वीकृत: यह Liaison Desk की मुहरबंद फ़ाइल नहीं है ({why})।</translation>
    </message>
</context>
<context>
    <name>NotSetUp</name>
    <message>
        <source>Create a desk in another folder.</source>
        <translation>दूसरे फ़ोल्डर में डेस्क बनाएँ।</translation>
    </message>
    <message>
        <source>The desk in {folder} was never set up to the end.</source>
        <translation>{folder} का डेस्क पूरा स्थापित नहीं हुआ था।</translation>
    </message>
</context>
<context>
    <name>NotSignable</name>
    <message>
        <source>Sign the PDF as it was issued, in a field that it has and nobody has signed yet.</source>
        <translation>जारी की गई PDF पर, उसके ऐसे क्षेत्र में हस्ताक्षर करें जिसमें अभी किसी ने नहीं किए।</translation>
    </message>
    <message>
        <source>The file is not signed: {why}.</source>
        <translation>फ़ाइल पर हस्ताक्षर नहीं किए गए: {why}।</translation>
    </message>
</context>
<context>
    <name>NotYourRole</name>
    <message>
        <source>Ask your supervisor or headquarters to do it.</source>
        <translation>अपने पर्यवेक्षक या मुख्यालय से यह करने को कहें।</translation>
    </message>
    <message>
        <source>The role “{role}” may not do this: {power}.</source>
        <translation>“{role}” भूमिका यह नहीं कर सकती: {power}।</translation>
    </message>
</context>
<context>
    <name>NothingToAcknowledge</name>
    <message>
        <source>Mark it H3 and say the restriction in words first, if there is one.</source>
        <translation>यदि कोई प्रतिबंध है, तो पहले H3 अंकन लगाएँ और उसे शब्दों में लिखें।</translation>
    </message>
    <message>
        <source>{what} carries no special restriction (H3).</source>
        <translation>{what} पर कोई विशेष प्रतिबंध (H3) नहीं है।</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>The roster has expired; work goes on, and headquarters should renew it.</source>
        <translation>नामावली की अवधि समाप्त हो गई है; काम चलता रहेगा, और मुख्यालय को इसे नवीकृत करना चाहिए।</translation>
    </message>
    <message>
        <source>The roster no longer counts what this desk writes. Ask headquarters.</source>
        <translation>नामावली अब इस डेस्क के लेखन को नहीं गिनती। मुख्यालय से पूछें।</translation>
    </message>
    <message>
        <source>The sender has sent more before than it has now: an old copy of its desk may have been put back.</source>
        <translation>प्रेषक पहले उससे अधिक भेज चुका है जितना अब उसके पास है: संभव है उसके डेस्क की पुरानी प्रति वापस रखी गई हो।</translation>
    </message>
    <message>
        <source>The sender holds more from this desk than this desk has: an old copy of it was put back. Write nothing more, and tell headquarters.</source>
        <translation>प्रेषक के पास इस डेस्क का उससे अधिक है जितना इस डेस्क में है: इसकी पुरानी प्रति वापस रखी गई थी। आगे कुछ न लिखें, और मुख्यालय को बताएँ।</translation>
    </message>
    <message>
        <source>The sender&apos;s clock is more than a day ahead; its changes are kept in the order of their numbers.</source>
        <translation>प्रेषक की घड़ी एक दिन से अधिक आगे है; उसके बदलाव अपनी संख्या के क्रम में रखे जाते हैं।</translation>
    </message>
</context>
<context>
    <name>Obstacle</name>
    <message>
        <source>A hash is not the one on the form.</source>
        <translation>एक हैश वह नहीं जो रूप में है।</translation>
    </message>
    <message>
        <source>A question is still open.</source>
        <translation>एक प्रश्न अभी शेष है।</translation>
    </message>
    <message>
        <source>A refusal needs one of the listed grounds.</source>
        <translation>अस्वीकृति के लिए सूची का एक आधार चाहिए।</translation>
    </message>
    <message>
        <source>A seal is not the one on the form.</source>
        <translation>एक मुहर वह नहीं जो रूप में है।</translation>
    </message>
    <message>
        <source>An action is still open.</source>
        <translation>एक कार्य अभी शेष है।</translation>
    </message>
    <message>
        <source>An item has no seal number.</source>
        <translation>एक मद की मुहर संख्या नहीं है।</translation>
    </message>
    <message>
        <source>An urgent request needs one of the four grounds of urgency.</source>
        <translation>अत्यावश्यक अनुरोध के लिए अत्यावश्यकता के चार आधारों में से एक चाहिए।</translation>
    </message>
    <message>
        <source>Before refusing for form, clarification must be asked.</source>
        <translation>रूप की कमी पर अस्वीकार से पहले स्पष्टीकरण माँगना आवश्यक है।</translation>
    </message>
    <message>
        <source>Both parties must have signed.</source>
        <translation>दोनों पक्षों के हस्ताक्षर होने चाहिए।</translation>
    </message>
    <message>
        <source>Facts, purpose, and why the other side is believed to hold it must be filled in.</source>
        <translation>तथ्य, उद्देश्य और दूसरे पक्ष के पास जानकारी होने का कारण भरना आवश्यक है।</translation>
    </message>
    <message>
        <source>It asks no question.</source>
        <translation>इसमें कोई प्रश्न नहीं है।</translation>
    </message>
    <message>
        <source>It does not say how long the authorisation will take and why.</source>
        <translation>यह नहीं बताया कि प्राधिकार में कितना समय लगेगा और क्यों।</translation>
    </message>
    <message>
        <source>It does not say to which channel it moves.</source>
        <translation>यह नहीं बताया कि किस माध्यम पर जाता है।</translation>
    </message>
    <message>
        <source>It does not say to whom and how it goes.</source>
        <translation>यह नहीं बताया कि किसे और किस माध्यम से जाता है।</translation>
    </message>
    <message>
        <source>It does not say what is missing.</source>
        <translation>यह नहीं बताया कि क्या शेष है।</translation>
    </message>
    <message>
        <source>It does not say why.</source>
        <translation>कारण नहीं बताया गया।</translation>
    </message>
    <message>
        <source>It has no reference in that channel: give it, or write “HQ to supply”.</source>
        <translation>उस माध्यम में इसका संदर्भ नहीं है: संदर्भ दें, या “मुख्यालय देगा” लिखें।</translation>
    </message>
    <message>
        <source>It has not been offered.</source>
        <translation>इसे प्रस्तुत नहीं किया गया।</translation>
    </message>
    <message>
        <source>It holds personal data for a foreign body and must pass the disclosure gate.</source>
        <translation>इसमें विदेशी निकाय के लिए व्यक्तिगत डेटा है; इसे प्रकटन जाँच से गुज़रना होगा।</translation>
    </message>
    <message>
        <source>It is no longer in anybody&apos;s custody.</source>
        <translation>यह अब किसी की अभिरक्षा में नहीं है।</translation>
    </message>
    <message>
        <source>It was changed after it was cleared.</source>
        <translation>अनुमति के बाद इसे बदला गया।</translation>
    </message>
    <message>
        <source>Material moved, and its receipt is not signed by both.</source>
        <translation>सामग्री दी गई, पर उसकी पावती पर दोनों के हस्ताक्षर नहीं हैं।</translation>
    </message>
    <message>
        <source>No acknowledgement has been recorded.</source>
        <translation>कोई प्राप्ति-सूचना दर्ज नहीं हुई।</translation>
    </message>
    <message>
        <source>No answer to the clarification has been recorded.</source>
        <translation>स्पष्टीकरण का कोई उत्तर दर्ज नहीं हुआ।</translation>
    </message>
    <message>
        <source>No meeting point or exchange shows that the other side confirmed it.</source>
        <translation>बैठक का कोई बिंदु या संवाद नहीं दिखाता कि दूसरे पक्ष ने पुष्टि की।</translation>
    </message>
    <message>
        <source>No personal data goes to a foreign body: there is nothing to assess.</source>
        <translation>कोई व्यक्तिगत डेटा विदेशी निकाय को नहीं जाता: मूल्यांकन का विषय नहीं।</translation>
    </message>
    <message>
        <source>No question has been answered yet.</source>
        <translation>अभी किसी प्रश्न का उत्तर नहीं दिया गया।</translation>
    </message>
    <message>
        <source>No question is open: it is answered in full.</source>
        <translation>कोई प्रश्न शेष नहीं: उत्तर पूरा है।</translation>
    </message>
    <message>
        <source>No reason is given.</source>
        <translation>कोई कारण नहीं दिया गया।</translation>
    </message>
    <message>
        <source>Nobody clears his own work, except an urgent one at a post of one officer.</source>
        <translation>कोई अपने काम को स्वयं अनुमति नहीं देता, सिवाय एक अधिकारी वाले केंद्र में अत्यावश्यक काम के।</translation>
    </message>
    <message>
        <source>Nobody is named who signs for that party.</source>
        <translation>इस पक्ष की ओर से हस्ताक्षर करने वाले का नाम नहीं है।</translation>
    </message>
    <message>
        <source>Nothing is listed that could be handed over.</source>
        <translation>सुपुर्द करने योग्य कुछ सूची में नहीं है।</translation>
    </message>
    <message>
        <source>One person cannot sign for both parties.</source>
        <translation>एक व्यक्ति दोनों पक्षों के लिए हस्ताक्षर नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Seal and hash of an item have not been checked.</source>
        <translation>एक मद की मुहर और हैश नहीं जाँचे गए।</translation>
    </message>
    <message>
        <source>Sealing again takes two people.</source>
        <translation>फिर मुहर लगाने के लिए दो व्यक्ति चाहिए।</translation>
    </message>
    <message>
        <source>Something in it may not be released to this audience.</source>
        <translation>इसका कुछ भाग इस प्राप्तकर्ता को जारी नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>That is not the next step.</source>
        <translation>यह अगला चरण नहीं है।</translation>
    </message>
    <message>
        <source>That party has signed already.</source>
        <translation>उस पक्ष के हस्ताक्षर हो चुके हैं।</translation>
    </message>
    <message>
        <source>The chain of custody does not hold.</source>
        <translation>अभिरक्षा शृंखला अखंड नहीं है।</translation>
    </message>
    <message>
        <source>The check for similar requests has not been looked at.</source>
        <translation>मिलते-जुलते अनुरोधों की जाँच नहीं देखी गई।</translation>
    </message>
    <message>
        <source>The commitment that takes its place is not named.</source>
        <translation>उसका स्थान लेने वाली प्रतिबद्धता नहीं बताई गई।</translation>
    </message>
    <message>
        <source>The disclosure gate has not been passed, or its decision has run out.</source>
        <translation>प्रकटन जाँच पूरी नहीं हुई, या उसका निर्णय समाप्त हो गया।</translation>
    </message>
    <message>
        <source>The discrepancy is not described.</source>
        <translation>विसंगति का वर्णन नहीं है।</translation>
    </message>
    <message>
        <source>The form is not the one that was signed.</source>
        <translation>यह वह रूप नहीं जिस पर हस्ताक्षर हुए।</translation>
    </message>
    <message>
        <source>The supervisor has not decided about the discrepancy.</source>
        <translation>पर्यवेक्षक ने विसंगति पर निर्णय नहीं किया।</translation>
    </message>
    <message>
        <source>There is no discrepancy to decide about.</source>
        <translation>निर्णय के लिए कोई विसंगति नहीं है।</translation>
    </message>
    <message>
        <source>Usefulness from 0 to 3 and the outcome must be recorded.</source>
        <translation>0 से 3 तक उपयोगिता और परिणाम दर्ज होने चाहिए।</translation>
    </message>
    <message>
        <source>What is agreed has a day by which it is due.</source>
        <translation>सहमत बात की नियत तिथि होनी चाहिए।</translation>
    </message>
    <message>
        <source>What was received may stem from mistreatment, and its use has not been decided.</source>
        <translation>जो प्राप्त हुआ वह दुर्व्यवहार से मिला हो सकता है, और उसके उपयोग पर निर्णय नहीं हुआ है।</translation>
    </message>
</context>
<context>
    <name>OnlyAddedTo</name>
    <message>
        <source>Add another event that says what was wrong with it.</source>
        <translation>एक और घटना जोड़ें जो बताए कि उसमें क्या ग़लत था।</translation>
    </message>
    <message>
        <source>What happened to {what} stays as it was written.</source>
        <translation>{what} के साथ जो हुआ वह जैसा लिखा गया वैसा ही रहेगा।</translation>
    </message>
</context>
<context>
    <name>OrderPane</name>
    <message>
        <source>Acknowledged by</source>
        <translation>पुष्टि की</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>आधार</translation>
    </message>
    <message>
        <source>Not yet acknowledged by</source>
        <translation>अभी पुष्टि नहीं की</translation>
    </message>
    <message>
        <source>Of what was erased nothing is left but its kind, its days and this order.</source>
        <translation>जो मिटाया गया उसका केवल प्रकार, दिन और यह आदेश बचा है।</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation>आदेश का समय</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>आदेश किसने दिया</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>अवलोकन</translation>
    </message>
    <message>
        <source>Save the certificate…</source>
        <translation>प्रमाणपत्र सहेजें…</translation>
    </message>
</context>
<context>
    <name>OriginatorSays</name>
    <message>
        <source>Ask the originator, or decide to erase it.</source>
        <translation>मूल स्रोत से पूछें, या इसे मिटाने का निर्णय करें।</translation>
    </message>
    <message>
        <source>The originator lets this be kept until {day}, no longer.</source>
        <translation>मूल स्रोत इसे {day} तक ही रखने देता है, उसके बाद नहीं।</translation>
    </message>
</context>
<context>
    <name>OtherRecipientType</name>
    <message>
        <source>Ask the sender to seal it to this desk&apos;s own key.</source>
        <translation>प्रेषक से कहें कि इसे इसी डेस्क की कुंजी से मुहरबंद करे।</translation>
    </message>
    <message>
        <source>The bundle is refused: it is sealed with {types}, which this desk does not open.</source>
        <translation>पैकेट अस्वीकृत: यह {types} से मुहरबंद है, जिसे यह डेस्क नहीं खोलता।</translation>
    </message>
</context>
<context>
    <name>PackPane</name>
    <message numerus="yes">
        <source>%Ln held</source>
        <translation>
            <numerusform>%Ln पास में</numerusform>
            <numerusform>%Ln पास में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known</source>
        <translation>
            <numerusform>%Ln ज्ञात</numerusform>
            <numerusform>%Ln ज्ञात</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln विलंबित</numerusform>
            <numerusform>%Ln विलंबित</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln खुला</numerusform>
            <numerusform>%Ln खुले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) open</source>
        <translation>
            <numerusform>%Ln प्रश्न खुला</numerusform>
            <numerusform>%Ln प्रश्न खुले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to chase</source>
        <translation>
            <numerusform>%Ln का स्मरण शेष</numerusform>
            <numerusform>%Ln का स्मरण शेष</numerusform>
        </translation>
    </message>
    <message>
        <source>As of</source>
        <translation>स्थिति की तिथि</translation>
    </message>
    <message>
        <source>Assurances to chase</source>
        <translation>जिन आश्वासनों का स्मरण कराना है</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>प्रतिबद्धताएँ</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>अभिरक्षा</translation>
    </message>
    <message>
        <source>Delicate</source>
        <translation>संवेदनशील</translation>
    </message>
    <message>
        <source>Handovers held</source>
        <translation>पास रखी सुपुर्दगियाँ</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>अंतिम संपर्क</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Nothing to hand over here.</source>
        <translation>यहाँ सौंपने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Of them late</source>
        <translation>उनमें विलंबित</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>अधिकारी</translation>
    </message>
    <message>
        <source>Open commitments</source>
        <translation>खुली प्रतिबद्धताएँ</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>खुले अनुरोध</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>अवलोकन</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Seal of the pack</source>
        <translation>कार्यभार पत्र की मुहर</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>कार्यभार सौंपें…</translation>
    </message>
    <message>
        <source>The post as it stands now</source>
        <translation>केंद्र जैसा अभी है</translation>
    </message>
    <message>
        <source>Until it is signed in, the post is not signed out again.</source>
        <translation>जब तक कार्यभार नहीं लिया जाता, केंद्र दोबारा नहीं सौंपा जाता।</translation>
    </message>
    <message numerus="yes">
        <source>Used %Ln time(s)</source>
        <translation>
            <numerusform>%Ln बार उपयोग</numerusform>
            <numerusform>%Ln बार उपयोग</numerusform>
        </translation>
    </message>
    <message>
        <source>{ref} is signed out and waits for the successor.</source>
        <translation>{ref} सौंपा जा चुका है और उत्तराधिकारी की प्रतीक्षा में है।</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Page {number}</source>
        <translation>पृष्ठ {number}</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>पृष्ठों का पूर्वावलोकन</translation>
    </message>
</context>
<context>
    <name>PageViewer</name>
    <message>
        <source>Larger</source>
        <translation>बड़ा करें</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>पृष्ठ {page} / {pages}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>छोटा करें</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>Pap</name>
    <message>
        <source>Active actions allowed</source>
        <translation>सक्रिय कार्रवाई की अनुमति</translation>
    </message>
    <message>
        <source>No restriction</source>
        <translation>कोई प्रतिबंध नहीं</translation>
    </message>
    <message>
        <source>Non-detectable actions only</source>
        <translation>केवल वह कार्रवाई जिसका पता न चले</translation>
    </message>
    <message>
        <source>Passive cross-check</source>
        <translation>निष्क्रिय मिलान</translation>
    </message>
</context>
<context>
    <name>Party</name>
    <message>
        <source>Giver</source>
        <translation>देने वाला</translation>
    </message>
    <message>
        <source>Taker</source>
        <translation>लेने वाला</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>कूटवाक्य (&amp;P)</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Draw again</source>
        <translation>फिर चुनें</translation>
    </message>
    <message>
        <source>It is the only thing that opens this desk. Nobody can reset it, not even headquarters.</source>
        <translation>केवल इसी से यह डेस्क खुलता है। इसे कोई नहीं बदल सकता, मुख्यालय भी नहीं।</translation>
    </message>
    <message>
        <source>Own &amp;passphrase</source>
        <translation>अपना कूटवाक्य (&amp;P)</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>कूटवाक्य</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>वही फिर से (&amp;A)</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>दोनों कूटवाक्य एक जैसे नहीं हैं।</translation>
    </message>
    <message>
        <source>Type them once, to be sure</source>
        <translation>पक्का करने के लिए एक बार लिखें</translation>
    </message>
    <message>
        <source>Use my &amp;own passphrase</source>
        <translation>अपना कूटवाक्य प्रयोग करें (&amp;O)</translation>
    </message>
    <message>
        <source>Use these &amp;words, drawn at random</source>
        <translation>ये यादृच्छिक शब्द प्रयोग करें (&amp;W)</translation>
    </message>
    <message>
        <source>What you typed is not what was drawn. Compare word by word.</source>
        <translation>आपने जो लिखा वह चुने गए शब्दों से भिन्न है। शब्द-शब्द मिलाएँ।</translation>
    </message>
    <message>
        <source>Write them on paper now and keep the paper away from this computer.</source>
        <translation>इन्हें अभी काग़ज़ पर लिखें और काग़ज़ इस कंप्यूटर से दूर रखें।</translation>
    </message>
</context>
<context>
    <name>PdfDrop</name>
    <message>
        <source>Drop a PDF here. It is read and not kept.</source>
        <translation>यहाँ PDF छोड़ें। वह पढ़ी जाती है, रखी नहीं जाती।</translation>
    </message>
</context>
<context>
    <name>PeerQuarantined</name>
    <message>
        <source>Nothing was changed. Once the cause is known, enrol the desk again, or a new one in its place.</source>
        <translation>कुछ भी नहीं बदला गया। कारण ज्ञात होने पर वह डेस्क फिर पंजीकृत करें, या उसके स्थान पर नया।</translation>
    </message>
    <message>
        <source>The bundle is refused: {desk} is in quarantine ({why}).</source>
        <translation>पैकेट अस्वीकृत: {desk} संगरोध में है ({why})।</translation>
    </message>
</context>
<context>
    <name>PeerRevoked</name>
    <message>
        <source>Enrol its officer&apos;s new desk, and send to that.</source>
        <translation>उसके अधिकारी का नया डेस्क पंजीकृत करें, और उसे भेजें।</translation>
    </message>
    <message>
        <source>Nothing is sealed to {name} any more: the roster has revoked it.</source>
        <translation>{name} के लिए अब कुछ मुहरबंद नहीं होता: नामावली ने उसे निरस्त कर दिया है।</translation>
    </message>
</context>
<context>
    <name>PeriodChooser</name>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>एक दिन से दूसरे दिन तक</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>पिछला महीना</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>पिछला वर्ष</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>यह महीना</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>यह वर्ष</translation>
    </message>
    <message>
        <source>To</source>
        <translation>तक</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>Biometric</source>
        <translation>बायोमेट्रिक</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>अवयस्क</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>संवेदनशील</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>पीड़ित</translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>Add by name</source>
        <translation>नाम से जोड़ें</translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation>{name} को हटाएँ</translation>
    </message>
    <message>
        <source>Type a name to add</source>
        <translation>जोड़ने के लिए नाम लिखें</translation>
    </message>
</context>
<context>
    <name>PictureUnreadable</name>
    <message>
        <source>Save it again as PNG or JPEG and attach that file.</source>
        <translation>इसे PNG या JPEG में फिर सहेजें और वह फ़ाइल संलग्न करें।</translation>
    </message>
    <message>
        <source>The picture described as {alt} cannot be read.</source>
        <translation>{alt} वाला चित्र पढ़ा नहीं जा सकता।</translation>
    </message>
</context>
<context>
    <name>Point</name>
    <message>
        <source>Confidence</source>
        <translation>विश्वास</translation>
    </message>
    <message>
        <source>From the public record</source>
        <translation>सार्वजनिक अभिलेख से</translation>
    </message>
    <message>
        <source>How sure you are of a comment</source>
        <translation>किसी टिप्पणी पर आप कितने निश्चित हैं</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>इससे बनेगा</translation>
    </message>
    <message>
        <source>Line of the agenda</source>
        <translation>कार्यसूची की पंक्ति</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>बैठक</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Paper registry</source>
        <translation>काग़ज़ी रजिस्टर</translation>
    </message>
    <message>
        <source>Pointer only</source>
        <translation>केवल संकेत</translation>
    </message>
    <message>
        <source>Registry, volume, folio</source>
        <translation>रजिस्टर, खंड, पन्ना</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Workstreams or the work plan</source>
        <translation>कार्य धाराएँ या कार्य योजना</translation>
    </message>
</context>
<context>
    <name>PointCard</name>
    <message>
        <source>Edit points</source>
        <translation>बिंदु संपादित करें</translation>
    </message>
    <message>
        <source>Make action</source>
        <translation>कार्य बनाएँ</translation>
    </message>
    <message>
        <source>Make commitment</source>
        <translation>प्रतिबद्धता बनाएँ</translation>
    </message>
    <message>
        <source>Make request</source>
        <translation>अनुरोध बनाएँ</translation>
    </message>
    <message>
        <source>May go to nobody</source>
        <translation>किसी को नहीं दिया जा सकता</translation>
    </message>
    <message>
        <source>May go to: {audiences}</source>
        <translation>इन्हें दिया जा सकता है: {audiences}</translation>
    </message>
</context>
<context>
    <name>PointEditor</name>
    <message>
        <source>Move down</source>
        <translation>नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>PointKind</name>
    <message>
        <source>Agreed</source>
        <translation>सहमति हुई</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>चर्चा हुई</translation>
    </message>
    <message>
        <source>Home side said</source>
        <translation>हमारे पक्ष ने कहा</translation>
    </message>
    <message>
        <source>Host side said</source>
        <translation>उनके पक्ष ने कहा</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>अगला कदम</translation>
    </message>
    <message>
        <source>Officer&apos;s comment</source>
        <translation>अधिकारी की टिप्पणी</translation>
    </message>
    <message>
        <source>Planned, not raised</source>
        <translation>नियोजित, नहीं उठाया गया</translation>
    </message>
</context>
<context>
    <name>PointsPane</name>
    <message>
        <source>Add point</source>
        <translation>बिंदु जोड़ें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Points of {subject}</source>
        <translation>{subject} के बिंदु</translation>
    </message>
    <message>
        <source>Save points</source>
        <translation>बिंदु सहेजें</translation>
    </message>
    <message>
        <source>This is your draft, kept when you left it.</source>
        <translation>यह आपका मसौदा है, जो आपके जाते समय रख लिया गया था।</translation>
    </message>
</context>
<context>
    <name>Post</name>
    <message>
        <source>Classification scheme</source>
        <translation>वर्गीकरण पद्धति</translation>
    </message>
    <message>
        <source>Close of business</source>
        <translation>कार्यदिवस की समाप्ति</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Device letters</source>
        <translation>यंत्रों के अक्षर</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>दिन का घंटा</translation>
    </message>
    <message>
        <source>IANA name, such as America/Toronto</source>
        <translation>IANA नाम, जैसे America/Toronto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Store ceiling</source>
        <translation>संग्रह का अधिकतम स्तर</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
</context>
<context>
    <name>PostStep</name>
    <message>
        <source>&amp;Desk letter</source>
        <translation>डेस्क का अक्षर (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>केंद्र (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Time zone of the post</source>
        <translation>केंद्र का समय क्षेत्र (&amp;T)</translation>
    </message>
    <message>
        <source>A desk is one officer&apos;s encrypted records on this computer. It works without a network.</source>
        <translation>डेस्क का अर्थ है इस कंप्यूटर पर एक अधिकारी के कूटबद्ध अभिलेख। यह बिना नेटवर्क के चलता है।</translation>
    </message>
    <message>
        <source>A for the first computer of the post, B for the second</source>
        <translation>केंद्र के पहले कंप्यूटर के लिए A, दूसरे के लिए B</translation>
    </message>
    <message>
        <source>Choose a time zone of the list, such as America/Toronto.</source>
        <translation>सूची से समय क्षेत्र चुनें, जैसे America/Toronto।</translation>
    </message>
    <message>
        <source>Post &amp;code</source>
        <translation>केंद्र का कोड (&amp;C)</translation>
    </message>
    <message>
        <source>Such as High Commission, Ottawa</source>
        <translation>जैसे उच्चायोग, ओटावा</translation>
    </message>
    <message>
        <source>The post code is three letters, such as OTT.</source>
        <translation>केंद्र का कोड तीन अक्षर का होता है, जैसे OTT।</translation>
    </message>
    <message>
        <source>Three letters that begin every reference, such as OTT</source>
        <translation>हर संदर्भ के आरंभ के तीन अक्षर, जैसे OTT</translation>
    </message>
    <message>
        <source>Type the name of the post.</source>
        <translation>केंद्र का नाम लिखें।</translation>
    </message>
    <message>
        <source>Type your name: it stands beside every change you make.</source>
        <translation>अपना नाम लिखें: यह आपके हर बदलाव के साथ रहता है।</translation>
    </message>
    <message>
        <source>Welcome to Liaison Desk</source>
        <translation>Liaison Desk में आपका स्वागत है</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>आपका नाम (&amp;N)</translation>
    </message>
</context>
<context>
    <name>Power</name>
    <message>
        <source>Assess a disclosure, and clear it where the risk is low</source>
        <translation>प्रकटन का मूल्यांकन करना और कम जोखिम पर अनुमति देना</translation>
    </message>
    <message>
        <source>Change the settings of a post</source>
        <translation>केंद्र की सेटिंग बदलना</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>प्रतिहस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Decide about a disclosure for headquarters</source>
        <translation>मुख्यालय की ओर से प्रकटन पर निर्णय करना</translation>
    </message>
    <message>
        <source>Decide about a discrepancy in custody</source>
        <translation>अभिरक्षा की विसंगति पर निर्णय करना</translation>
    </message>
    <message>
        <source>Enrol and revoke desks</source>
        <translation>डेस्क पंजीकृत और निरस्त करना</translation>
    </message>
    <message>
        <source>Give taskings</source>
        <translation>निर्देश देना</translation>
    </message>
    <message>
        <source>Issue documents</source>
        <translation>दस्तावेज़ जारी करना</translation>
    </message>
    <message>
        <source>Make bundles</source>
        <translation>पैकेट बनाना</translation>
    </message>
    <message>
        <source>Order an erasure</source>
        <translation>मिटाने का आदेश देना</translation>
    </message>
    <message>
        <source>Place and lift a legal hold</source>
        <translation>विधिक रोक लगाना और हटाना</translation>
    </message>
    <message>
        <source>Read the register of omissions</source>
        <translation>छोड़ी गई बातों की पंजी पढ़ना</translation>
    </message>
    <message>
        <source>Refer a disclosure to headquarters</source>
        <translation>प्रकटन को मुख्यालय भेजना</translation>
    </message>
    <message>
        <source>Review what another wrote</source>
        <translation>दूसरे के लिखे की समीक्षा करना</translation>
    </message>
    <message>
        <source>Set risk ratings, equivalences and the other tables of policy</source>
        <translation>जोखिम स्तर, समतुल्यता और नीति की अन्य तालिकाएँ तय करना</translation>
    </message>
    <message>
        <source>Sign decisions of headquarters</source>
        <translation>मुख्यालय के निर्णयों पर हस्ताक्षर करना</translation>
    </message>
    <message>
        <source>Take bundles in and answer them</source>
        <translation>पैकेट लेना और उनका उत्तर देना</translation>
    </message>
    <message>
        <source>Write records</source>
        <translation>अभिलेख लिखना</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>&amp;Copies</source>
        <translation>प्रतियाँ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>प्रिंटर (&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>इस कंप्यूटर पर कोई प्रिंटर नहीं है।</translation>
    </message>
    <message>
        <source>Paper is not encrypted: keep it as its marking says.</source>
        <translation>काग़ज़ कूटबद्ध नहीं होता: उसे उसके अंकन के अनुसार रखें।</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>छापें</translation>
    </message>
    <message>
        <source>Save the document and print it where there is one.</source>
        <translation>दस्तावेज़ सहेजें और वहाँ छापें जहाँ प्रिंटर हो।</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>a file is attached to it</source>
        <translation>इसके साथ एक फ़ाइल संलग्न है</translation>
    </message>
    <message>
        <source>a passage shows other letters than it says aloud</source>
        <translation>एक अंश जो अक्षर दिखाता है, बोलकर वे नहीं पढ़े जाते</translation>
    </message>
    <message>
        <source>a signature names bytes that the file does not have</source>
        <translation>एक हस्ताक्षर ऐसे बाइट बताता है जो फ़ाइल में नहीं हैं</translation>
    </message>
    <message>
        <source>counterpart</source>
        <translation>समकक्ष</translation>
    </message>
    <message>
        <source>fields were filled in after all had signed</source>
        <translation>सबके हस्ताक्षर के बाद क्षेत्र भरे गए</translation>
    </message>
    <message>
        <source>fields were filled in after the last signature</source>
        <translation>अंतिम हस्ताक्षर के बाद क्षेत्र भरे गए</translation>
    </message>
    <message>
        <source>it carries the remains of a signature</source>
        <translation>इसमें किसी हस्ताक्षर के अवशेष हैं</translation>
    </message>
    <message>
        <source>it carries {what}, which readouts never do</source>
        <translation>इसमें {what} है, जो कार्यवृत्त में कभी नहीं होता</translation>
    </message>
    <message>
        <source>it had {before} pages when it was signed, and has {after} now</source>
        <translation>हस्ताक्षर के समय इसमें {before} पृष्ठ थे, अब {after} हैं</translation>
    </message>
    <message>
        <source>it is dated {day}, which is yet to come</source>
        <translation>इस पर {day} की तिथि है, जो अभी आई नहीं</translation>
    </message>
    <message>
        <source>it lacks the data that its page names, or has more files than those</source>
        <translation>इसमें वे आँकड़े नहीं हैं जो इसका पृष्ठ बताता है, या उनसे अधिक फ़ाइलें हैं</translation>
    </message>
    <message>
        <source>its certificate is not of this headquarters</source>
        <translation>इसका प्रमाणपत्र इस मुख्यालय का नहीं है</translation>
    </message>
    <message>
        <source>its certificate was not valid on {day}, when it was signed</source>
        <translation>हस्ताक्षर के दिन {day} को इसका प्रमाणपत्र मान्य नहीं था</translation>
    </message>
    <message>
        <source>its data are not those that its page names</source>
        <translation>इसके आँकड़े वे नहीं हैं जो इसका पृष्ठ बताता है</translation>
    </message>
    <message>
        <source>its form carries {what}, which readouts never do</source>
        <translation>इसके प्रपत्र में {what} है, जो कार्यवृत्त में कभी नहीं होता</translation>
    </message>
    <message>
        <source>its form has a field “{name}”, which readouts never have</source>
        <translation>इसके प्रपत्र में “{name}” क्षेत्र है, जो कार्यवृत्त में कभी नहीं होता</translation>
    </message>
    <message>
        <source>its form has two fields of one name</source>
        <translation>इसके प्रपत्र में एक ही नाम के दो क्षेत्र हैं</translation>
    </message>
    <message>
        <source>its form or its catalogue was changed after it was signed</source>
        <translation>हस्ताक्षर के बाद इसका प्रपत्र या सूचीपत्र बदला गया</translation>
    </message>
    <message>
        <source>its metadata were changed after it was signed</source>
        <translation>हस्ताक्षर के बाद इसका मेटाडेटा बदला गया</translation>
    </message>
    <message>
        <source>its page speaks of data that this reader never gets</source>
        <translation>इसका पृष्ठ ऐसे आँकड़ों की बात करता है जो इस प्राप्तकर्ता को कभी नहीं मिलते</translation>
    </message>
    <message>
        <source>its review form says what no review form does</source>
        <translation>इसका समीक्षा प्रपत्र वह कहता है जो कोई समीक्षा प्रपत्र नहीं कहता</translation>
    </message>
    <message>
        <source>its signatures cannot be read: the file was changed or is damaged</source>
        <translation>इसके हस्ताक्षर पढ़े नहीं जा सकते: फ़ाइल बदली गई या क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>अधिकारी</translation>
    </message>
    <message>
        <source>page {number} carries a field that its form does not list</source>
        <translation>पृष्ठ {number} पर ऐसा क्षेत्र है जो इसके प्रपत्र में नहीं गिना गया</translation>
    </message>
    <message>
        <source>page {number} carries an annotation</source>
        <translation>पृष्ठ {number} पर टिप्पणी लगी है</translation>
    </message>
    <message>
        <source>page {number} does not carry the code</source>
        <translation>पृष्ठ {number} पर कोड नहीं है</translation>
    </message>
    <message>
        <source>page {number} is not the page that was signed</source>
        <translation>पृष्ठ {number} वह नहीं है जिस पर हस्ताक्षर हुए थे</translation>
    </message>
    <message>
        <source>page {number} was added to it</source>
        <translation>पृष्ठ {number} उसमें जोड़ा गया</translation>
    </message>
    <message>
        <source>parts of it that no signature touches were changed after it was signed</source>
        <translation>हस्ताक्षर के बाद ऐसे भाग बदले गए जिन्हें कोई हस्ताक्षर नहीं बदलता</translation>
    </message>
    <message>
        <source>something other than its fields was changed after it</source>
        <translation>उसके बाद क्षेत्रों के अतिरिक्त कुछ बदला गया</translation>
    </message>
    <message>
        <source>something was added to the file after it</source>
        <translation>उसके बाद फ़ाइल में कुछ जोड़ा गया</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>पर्यवेक्षक</translation>
    </message>
    <message>
        <source>the fields of its form are not those that were signed</source>
        <translation>इसके प्रपत्र के क्षेत्र वे नहीं हैं जिन पर हस्ताक्षर हुए थे</translation>
    </message>
    <message>
        <source>the file that was signed first cannot be read any more</source>
        <translation>जिस फ़ाइल पर पहले हस्ताक्षर हुए थे वह अब पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>the officer&apos;s signature does not seal the file</source>
        <translation>अधिकारी का हस्ताक्षर फ़ाइल को मुहरबंद नहीं करता</translation>
    </message>
    <message>
        <source>the place it stands in was changed afterwards</source>
        <translation>जिस स्थान पर यह है उसे बाद में बदला गया</translation>
    </message>
    <message>
        <source>the reference in the metadata is not the one printed</source>
        <translation>मेटाडेटा का संदर्भ छपे हुए संदर्भ से भिन्न है</translation>
    </message>
    <message>
        <source>the same person signed as officer and as supervisor</source>
        <translation>एक ही व्यक्ति ने अधिकारी और पर्यवेक्षक दोनों के रूप में हस्ताक्षर किए</translation>
    </message>
    <message>
        <source>the signature of the {who} does not hold: {problem}</source>
        <translation>{who} का हस्ताक्षर मान्य नहीं है: {problem}</translation>
    </message>
    <message>
        <source>the text is not the text that the printed code was made from</source>
        <translation>पाठ वह नहीं है जिससे छपा हुआ कोड बना था</translation>
    </message>
    <message>
        <source>the {who}&apos;s field is signed by one who is “{role}”</source>
        <translation>{who} के क्षेत्र पर ऐसे व्यक्ति के हस्ताक्षर हैं जो “{role}” है</translation>
    </message>
    <message>
        <source>what it signed was changed afterwards</source>
        <translation>जिस पर यह हस्ताक्षर था उसे बाद में बदला गया</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Kind, urgency, amount, unit, calendar</source>
        <translation>प्रकार, अत्यावश्यकता, मात्रा, इकाई, कैलेंडर</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>समय-सीमाएँ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Third-party rule</source>
        <translation>तृतीय पक्ष नियम</translation>
    </message>
</context>
<context>
    <name>ProgramFault</name>
    <message>
        <source>The program met a fault of its own ({where}).</source>
        <translation>प्रोग्राम में स्वयं का एक दोष सामने आया ({where})।</translation>
    </message>
    <message>
        <source>What was saved before is safe. Report this line; it holds nothing of your work.</source>
        <translation>पहले सहेजा हुआ सुरक्षित है। यह पंक्ति सूचित करें; इसमें आपके काम का कुछ नहीं है।</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Immigration decision</source>
        <translation>आव्रजन निर्णय</translation>
    </message>
    <message>
        <source>Intelligence only</source>
        <translation>केवल आसूचना</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>अन्वेषण</translation>
    </message>
    <message>
        <source>Judicial proceedings</source>
        <translation>न्यायिक कार्यवाही</translation>
    </message>
    <message>
        <source>Policy and work plan</source>
        <translation>नीति और कार्य योजना</translation>
    </message>
    <message>
        <source>Prevention or disruption</source>
        <translation>निवारण या विघटन</translation>
    </message>
    <message>
        <source>Regulatory or licensing</source>
        <translation>विनियमन या अनुज्ञप्ति</translation>
    </message>
    <message>
        <source>Training and capacity building</source>
        <translation>प्रशिक्षण और क्षमता निर्माण</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>उत्तर दिया गया</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>मदें</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
</context>
<context>
    <name>QuestionStatus</name>
    <message>
        <source>Answered</source>
        <translation>उत्तर दिया गया</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>अब आवश्यक नहीं</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुले</translation>
    </message>
    <message>
        <source>Partly answered</source>
        <translation>आंशिक उत्तर दिया गया</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Searched, nothing held</source>
        <translation>खोजा गया, कुछ नहीं मिला</translation>
    </message>
</context>
<context>
    <name>Rag</name>
    <message>
        <source>Late, or slipped twice</source>
        <translation>विलंबित, या दो बार टला</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>ध्यान अपेक्षित</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>आरंभ नहीं हुआ</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>समय पर</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>सत्यापित</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>A day that is asked for or offered</source>
        <translation>माँगा गया या प्रस्तावित दिन</translation>
    </message>
    <message>
        <source>Approved content</source>
        <translation>अनुमोदित सामग्री</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>अनुमोदक</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>स्थिति की तिथि</translation>
    </message>
    <message>
        <source>As whom, and the code of the person</source>
        <translation>किस हैसियत से, और व्यक्ति का कोड</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>प्रस्तुतकर्ता</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>पुष्टिकर्ता</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>सामग्री का हैश</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>प्रति</translation>
    </message>
    <message>
        <source>Countersigned by</source>
        <translation>प्रतिहस्ताक्षरकर्ता</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>जारी करने की तिथि</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>नई तिथि</translation>
    </message>
    <message>
        <source>Omitted</source>
        <translation>छोड़े गए</translation>
    </message>
    <message>
        <source>One sentence a line</source>
        <translation>हर पंक्ति में एक वाक्य</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Point and reason code</source>
        <translation>बिंदु और कारण कोड</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>बिंदु</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>फ़ाइल का SHA-256</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>दूसरी भाषा</translation>
    </message>
    <message>
        <source>Set beside the first</source>
        <translation>पहली के साथ रखी गई</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>हस्ताक्षरकर्ता</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>The first day of the period</source>
        <translation>अवधि का पहला दिन</translation>
    </message>
    <message>
        <source>The last day of the period</source>
        <translation>अवधि का अंतिम दिन</translation>
    </message>
    <message>
        <source>The name of its template</source>
        <translation>इसके साँचे का नाम</translation>
    </message>
    <message>
        <source>To</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Version of the template</source>
        <translation>साँचे का संस्करण</translation>
    </message>
    <message>
        <source>What the officer adds</source>
        <translation>अधिकारी जो जोड़ते हैं</translation>
    </message>
</context>
<context>
    <name>ReadoutDialogs</name>
    <message>
        <source>Choose the reviewer’s answer</source>
        <translation>समीक्षक का उत्तर चुनें</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>पुष्टि करें</translation>
    </message>
    <message>
        <source>Confirm the joint text</source>
        <translation>संयुक्त पाठ की पुष्टि करें</translation>
    </message>
    <message>
        <source>For review: {path}. Send it to the reviewer.</source>
        <translation>समीक्षा हेतु: {path}। इसे समीक्षक को भेजें।</translation>
    </message>
    <message>
        <source>Give a copy</source>
        <translation>प्रति दें</translation>
    </message>
    <message>
        <source>It is agreed</source>
        <translation>सहमति हुई</translation>
    </message>
    <message>
        <source>It is in force no more. Its file stays as what was once issued.</source>
        <translation>यह अब लागू नहीं है। इसकी फ़ाइल रहती है, जैसी कभी जारी हुई थी।</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>प्रति बनाएँ</translation>
    </message>
    <message>
        <source>Name for our side</source>
        <translation>हमारी ओर से नाम</translation>
    </message>
    <message>
        <source>Name for their side</source>
        <translation>उनकी ओर से नाम</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save the PDF for the reviewer</source>
        <translation>समीक्षक के लिए PDF सहेजें</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>प्रति सहेजें</translation>
    </message>
    <message>
        <source>Saved outside the desk: {path}</source>
        <translation>डेस्क के बाहर सहेजा गया: {path}</translation>
    </message>
    <message>
        <source>Sentence {number}</source>
        <translation>वाक्य {number}</translation>
    </message>
    <message>
        <source>What you add</source>
        <translation>आप जो जोड़ते हैं</translation>
    </message>
    <message>
        <source>Who said so for the other side</source>
        <translation>दूसरे पक्ष की ओर से किसने कहा</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Withdraw the document</source>
        <translation>दस्तावेज़ वापस लें</translation>
    </message>
</context>
<context>
    <name>ReadoutKind</name>
    <message>
        <source>Annual review extract</source>
        <translation>वार्षिक समीक्षा सार</translation>
    </message>
    <message>
        <source>Assurance record</source>
        <translation>आश्वासन अभिलेख</translation>
    </message>
    <message>
        <source>Brief pack</source>
        <translation>बैठक-पूर्व सार</translation>
    </message>
    <message>
        <source>Clearance sheet</source>
        <translation>पाठ पर सहमति पत्रक</translation>
    </message>
    <message>
        <source>Contact report (internal)</source>
        <translation>संपर्क प्रतिवेदन (आंतरिक)</translation>
    </message>
    <message>
        <source>Custody record</source>
        <translation>अभिरक्षा अभिलेख</translation>
    </message>
    <message>
        <source>Disclosure assessment</source>
        <translation>प्रकटन मूल्यांकन</translation>
    </message>
    <message>
        <source>End-of-posting takeover</source>
        <translation>तैनाती की समाप्ति पर कार्यभार ग्रहण</translation>
    </message>
    <message>
        <source>Handover receipt</source>
        <translation>सुपुर्दगी पावती</translation>
    </message>
    <message>
        <source>Joint readout</source>
        <translation>संयुक्त कार्यवृत्त</translation>
    </message>
    <message>
        <source>Meeting readout</source>
        <translation>बैठक कार्यवृत्त</translation>
    </message>
    <message>
        <source>Monthly activity report</source>
        <translation>मासिक गतिविधि प्रतिवेदन</translation>
    </message>
    <message>
        <source>Public readout</source>
        <translation>सार्वजनिक कार्यवृत्त</translation>
    </message>
    <message>
        <source>Request summary or reply letter</source>
        <translation>अनुरोध सार या उत्तर पत्र</translation>
    </message>
    <message>
        <source>Spontaneous information</source>
        <translation>स्वतः दी गई जानकारी</translation>
    </message>
    <message>
        <source>Weekly activity report</source>
        <translation>साप्ताहिक गतिविधि प्रतिवेदन</translation>
    </message>
    <message>
        <source>Work-plan status</source>
        <translation>कार्य योजना की स्थिति</translation>
    </message>
</context>
<context>
    <name>ReadoutNarrowing</name>
    <message>
        <source>All kinds and readers</source>
        <translation>सभी प्रकार और प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>Kind and reader</source>
        <translation>प्रकार और प्राप्तकर्ता</translation>
    </message>
</context>
<context>
    <name>ReadoutPane</name>
    <message>
        <source>As of</source>
        <translation>स्थिति की तिथि</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>प्रस्तुतकर्ता</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>पुष्टिकर्ता</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोड़े गए</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>नया संस्करण</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>अनुमोदित करें</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>अनुमोदनकर्ता</translation>
    </message>
    <message>
        <source>Clearance sheet</source>
        <translation>पाठ पर सहमति पत्रक</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>प्रतियाँ</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>प्रतिहस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Countersigned by</source>
        <translation>प्रतिहस्ताक्षरकर्ता</translation>
    </message>
    <message>
        <source>Give a copy…</source>
        <translation>प्रति दें…</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>जारी करें</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>अन्य कार्य</translation>
    </message>
    <message>
        <source>Offer for review…</source>
        <translation>समीक्षा के लिए प्रस्तुत करें…</translation>
    </message>
    <message>
        <source>Open what it is made from</source>
        <translation>जिससे यह बना है वह खोलें</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>अवलोकन</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>छापें…</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>समीक्षा</translation>
    </message>
    <message>
        <source>Rewrite…</source>
        <translation>फिर लिखें…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>इस रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Save the readout</source>
        <translation>कार्यवृत्त सहेजें</translation>
    </message>
    <message>
        <source>Saved outside the desk: {path}</source>
        <translation>डेस्क के बाहर सहेजा गया: {path}</translation>
    </message>
    <message>
        <source>Sign with this desk’s certificate</source>
        <translation>इस डेस्क के प्रमाणपत्र से हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>हस्ताक्षरकर्ता</translation>
    </message>
    <message>
        <source>Take in the answer…</source>
        <translation>उत्तर लें…</translation>
    </message>
    <message>
        <source>Take in the signed file…</source>
        <translation>हस्ताक्षरित फ़ाइल लें…</translation>
    </message>
    <message>
        <source>The file has not come to this desk yet.</source>
        <translation>फ़ाइल अभी इस डेस्क पर नहीं आई है।</translation>
    </message>
    <message>
        <source>There is no file of this readout on this desk.</source>
        <translation>इस डेस्क पर इस कार्यवृत्त की कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>To be countersigned</source>
        <translation>प्रतिहस्ताक्षर शेष</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>सत्यापन कोड</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>संस्करण {number}</translation>
    </message>
    <message>
        <source>What the officer adds</source>
        <translation>अधिकारी जो जोड़ते हैं</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>वापस लें…</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>शब्दावली</translation>
    </message>
</context>
<context>
    <name>ReadoutParts</name>
    <message numerus="yes">
        <source>%Ln sentence(s) to agree yet.</source>
        <translation>
            <numerusform>%Ln वाक्य पर सहमति शेष है।</numerusform>
            <numerusform>%Ln वाक्यों पर सहमति शेष है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>सहमत</translation>
    </message>
    <message>
        <source>Agreed in other words</source>
        <translation>दूसरे शब्दों में सहमत</translation>
    </message>
    <message>
        <source>Another desk marked it; its history says when.</source>
        <translation>इसे दूसरे डेस्क ने दर्ज किया; इसका इतिहास बताता है कब।</translation>
    </message>
    <message>
        <source>Answered by {who}: {when}</source>
        <translation>{who} का उत्तर: {when}</translation>
    </message>
    <message>
        <source>Both sides confirm this text.</source>
        <translation>दोनों पक्ष इस पाठ की पुष्टि करते हैं।</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>पुष्टि करें…</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>प्रति {number}</translation>
    </message>
    <message>
        <source>Every sentence is agreed as it is printed.</source>
        <translation>हर वाक्य पर वैसे ही सहमति है जैसा छपा है।</translation>
    </message>
    <message>
        <source>Give a copy…</source>
        <translation>प्रति दें…</translation>
    </message>
    <message>
        <source>Given by {who}</source>
        <translation>देने वाला: {who}</translation>
    </message>
    <message>
        <source>It was not offered for review yet.</source>
        <translation>इसे अभी समीक्षा के लिए प्रस्तुत नहीं किया गया।</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation>सहमति नहीं</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>अभी पूछा नहीं गया</translation>
    </message>
    <message>
        <source>Nothing was left out for this reader.</source>
        <translation>इस प्राप्तकर्ता के लिए कुछ नहीं छोड़ा गया।</translation>
    </message>
    <message>
        <source>Offered: {when}</source>
        <translation>प्रस्तुत: {when}</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>अनुच्छेद {number}</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>दौर {number}</translation>
    </message>
    <message>
        <source>Their answer…</source>
        <translation>उनका उत्तर…</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>उनका पाठ</translation>
    </message>
    <message>
        <source>What this document says was changed after it was approved.</source>
        <translation>इस दस्तावेज़ की बात अनुमोदन के बाद बदली गई।</translation>
    </message>
    <message>
        <source>not issued yet</source>
        <translation>अभी जारी नहीं</translation>
    </message>
    <message>
        <source>{field}, by {author}, {when}</source>
        <translation>{field}, {author}, {when}</translation>
    </message>
</context>
<context>
    <name>ReadoutStale</name>
    <message>
        <source>Have it approved again as it stands now.</source>
        <translation>अभी के रूप में फिर अनुमोदन कराएँ।</translation>
    </message>
    <message>
        <source>{what} cannot be issued: a source changed after it was approved.</source>
        <translation>{what} जारी नहीं हो सकता: अनुमोदन के बाद एक स्रोत बदला।</translation>
    </message>
</context>
<context>
    <name>ReadoutStatus</name>
    <message>
        <source>Approved</source>
        <translation>अनुमोदित</translation>
    </message>
    <message>
        <source>Changes asked</source>
        <translation>बदलाव माँगे गए</translation>
    </message>
    <message>
        <source>Counterpart confirmed</source>
        <translation>समकक्ष ने पुष्टि की</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>मसौदा</translation>
    </message>
    <message>
        <source>For review</source>
        <translation>समीक्षा हेतु</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>Source changed after approval</source>
        <translation>अनुमोदन के बाद स्रोत बदला</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>प्रतिस्थापित</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>वापस लिया गया</translation>
    </message>
</context>
<context>
    <name>ReadoutsPage</name>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Check a PDF…</source>
        <translation>PDF जाँचें…</translation>
    </message>
    <message>
        <source>Choose a readout, or make one of a meeting.</source>
        <translation>कोई कार्यवृत्त चुनें, या किसी बैठक का बनाएँ।</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>तैयारी में</translation>
    </message>
    <message>
        <source>Issue log</source>
        <translation>निर्गम लॉग</translation>
    </message>
    <message>
        <source>Issue several readouts…</source>
        <translation>कई कार्यवृत्त जारी करें…</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>जारी</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>New readout</source>
        <translation>नया कार्यवृत्त</translation>
    </message>
    <message>
        <source>No readout yet. Choose a meeting and make the first one.</source>
        <translation>अभी कोई कार्यवृत्त नहीं। कोई बैठक चुनें और पहला बनाएँ।</translation>
    </message>
    <message>
        <source>Readouts</source>
        <translation>कार्यवृत्त</translation>
    </message>
    <message>
        <source>Reports of the post</source>
        <translation>केंद्र के प्रतिवेदन</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>प्रतिस्थापित</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>A seal or hash of its material differs from the form, and that is not decided.</source>
        <translation>सामग्री की मुहर या हैश रूप से भिन्न है और इस पर निर्णय नहीं हुआ।</translation>
    </message>
    <message>
        <source>A source changed after the document was approved.</source>
        <translation>दस्तावेज़ के अनुमोदन के बाद एक स्रोत बदला।</translation>
    </message>
    <message>
        <source>An officer&apos;s comment never leaves the home side.</source>
        <translation>अधिकारी की टिप्पणी अपने पक्ष से बाहर कभी नहीं जाती।</translation>
    </message>
    <message>
        <source>Headquarters decided against releasing it.</source>
        <translation>मुख्यालय ने इसे जारी न करने का निर्णय किया।</translation>
    </message>
    <message>
        <source>It came from another service, which has not consented to this audience.</source>
        <translation>यह दूसरी सेवा से आया, जिसने इस प्राप्तकर्ता की सहमति नहीं दी।</translation>
    </message>
    <message>
        <source>It has no marking.</source>
        <translation>इस पर कोई अंकन नहीं है।</translation>
    </message>
    <message>
        <source>It holds personal data and was not assessed for this audience.</source>
        <translation>इसमें व्यक्तिगत डेटा है और इस प्राप्तकर्ता के लिए मूल्यांकन नहीं हुआ।</translation>
    </message>
    <message>
        <source>It is classified higher than this audience may hold.</source>
        <translation>इसका वर्गीकरण इस प्राप्तकर्ता की सीमा से ऊँचा है।</translation>
    </message>
    <message>
        <source>It is the position of one side, a case or a person; a text of both sides has none.</source>
        <translation>यह एक पक्ष का मत, कोई मामला या कोई व्यक्ति है; दोनों पक्षों के पाठ में ऐसा कुछ नहीं होता।</translation>
    </message>
    <message>
        <source>It may not be used in court without the provider&apos;s permission.</source>
        <translation>प्रदाता की अनुमति के बिना न्यायालय में इसका उपयोग नहीं हो सकता।</translation>
    </message>
    <message>
        <source>It names a private person, and the public is never told.</source>
        <translation>इसमें किसी निजी व्यक्ति का नाम है, जो जनता को कभी नहीं बताया जाता।</translation>
    </message>
    <message>
        <source>It was cleared under conditions, which are printed with it.</source>
        <translation>शर्तों के साथ अनुमति दी गई, जो इसके साथ छपती हैं।</translation>
    </message>
    <message>
        <source>It was erased.</source>
        <translation>इसे मिटाया गया।</translation>
    </message>
    <message>
        <source>Its disclosure assessment has run out.</source>
        <translation>इसका प्रकटन मूल्यांकन समाप्त हो गया।</translation>
    </message>
    <message>
        <source>Its disclosure assessment is not decided.</source>
        <translation>इसके प्रकटन मूल्यांकन पर निर्णय नहीं हुआ।</translation>
    </message>
    <message>
        <source>Its marking does not allow this purpose.</source>
        <translation>इसका अंकन इस उद्देश्य की अनुमति नहीं देता।</translation>
    </message>
    <message>
        <source>Its special restriction has not been acknowledged for this audience.</source>
        <translation>इसका विशेष प्रतिबंध इस प्राप्तकर्ता के लिए स्वीकार नहीं किया गया।</translation>
    </message>
    <message>
        <source>No agreed equivalence says that this audience may hold this level.</source>
        <translation>कोई तय समतुल्यता नहीं कहती कि यह प्राप्तकर्ता यह स्तर रख सकता है।</translation>
    </message>
    <message>
        <source>Not in judicial proceedings without the provider&apos;s permission.</source>
        <translation>प्रदाता की अनुमति के बिना न्यायिक कार्यवाही में नहीं।</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>इसमें कोई बाधा नहीं।</translation>
    </message>
    <message>
        <source>PAP:RED allows no action that the other side could notice.</source>
        <translation>PAP:RED ऐसी किसी कार्रवाई की अनुमति नहीं देता जिसे दूसरा पक्ष जान सके।</translation>
    </message>
    <message>
        <source>TLP:AMBER is not for the public.</source>
        <translation>TLP:AMBER जनता के लिए नहीं है।</translation>
    </message>
    <message>
        <source>TLP:AMBER+STRICT stays within the body that has it.</source>
        <translation>TLP:AMBER+STRICT उसी निकाय के भीतर रहता है जिसके पास है।</translation>
    </message>
    <message>
        <source>TLP:GREEN is not for the public.</source>
        <translation>TLP:GREEN जनता के लिए नहीं है।</translation>
    </message>
    <message>
        <source>TLP:RED is for those who were present only.</source>
        <translation>TLP:RED केवल उपस्थित लोगों के लिए है।</translation>
    </message>
    <message>
        <source>The originator&apos;s consent has run out.</source>
        <translation>मूल स्रोत की सहमति समाप्त हो गई।</translation>
    </message>
    <message>
        <source>The receiving body is not rated low, so headquarters must decide.</source>
        <translation>प्राप्तकर्ता निकाय कम जोखिम का नहीं है, इसलिए मुख्यालय निर्णय करे।</translation>
    </message>
    <message>
        <source>Its marking does not name this audience.</source>
        <translation>इसके अंकन में यह प्राप्तकर्ता नहीं है।</translation>
    </message>
    <message>
        <source>Its marking has run out.</source>
        <translation>इसके अंकन की अवधि समाप्त हो गई है।</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Disk quota exceeded</source>
        <translation>आवंटित स्थान समाप्त हो गया</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>फ़ाइल पहले से है</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>फ़ाइल का नाम बहुत लंबा है</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>पढ़ने या लिखने में त्रुटि</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>यह फ़ोल्डर है</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>स्थान शेष नहीं है</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ऐसी कोई फ़ाइल या फ़ोल्डर नहीं है</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>यह फ़ोल्डर नहीं है</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>अनुमति नहीं है</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>माध्यम केवल पठनीय है</translation>
    </message>
    <message>
        <source>a backup is restored into a new folder only</source>
        <translation>बैकअप केवल नए फ़ोल्डर में बहाल होता है</translation>
    </message>
    <message>
        <source>a case is reopened with a reason</source>
        <translation>प्रकरण कारण के साथ फिर खोला जाता है</translation>
    </message>
    <message>
        <source>a clarification says what is missing</source>
        <translation>स्पष्टीकरण में बताया जाता है कि क्या शेष है</translation>
    </message>
    <message>
        <source>a comment has a paragraph and a text</source>
        <translation>टिप्पणी में अनुच्छेद और पाठ होता है</translation>
    </message>
    <message>
        <source>a commitment is no evidence of itself</source>
        <translation>प्रतिबद्धता स्वयं अपना प्रमाण नहीं है</translation>
    </message>
    <message>
        <source>a compressed block is not as it should be</source>
        <translation>एक संपीडित खंड सही नहीं है</translation>
    </message>
    <message>
        <source>a correction has ref or id, field and value only</source>
        <translation>सुधार में केवल ref या id, field और value होते हैं</translation>
    </message>
    <message>
        <source>a decision is a VALUE or a --side</source>
        <translation>निर्णय VALUE या --side होता है</translation>
    </message>
    <message>
        <source>a file is sealed to at least one key, and to one kind of key only</source>
        <translation>फ़ाइल कम से कम एक कुंजी से और एक ही प्रकार की कुंजी से मुहरबंद होती है</translation>
    </message>
    <message>
        <source>a handover moves by steps, signatures and decisions</source>
        <translation>सुपुर्दगी चरणों, हस्ताक्षरों और निर्णयों से आगे बढ़ती है</translation>
    </message>
    <message>
        <source>a line of its armour has the wrong length</source>
        <translation>इसके कवच की एक पंक्ति की लंबाई ग़लत है</translation>
    </message>
    <message>
        <source>a line of its header is no stanza</source>
        <translation>इसके शीर्षक की एक पंक्ति सही रूप में नहीं है</translation>
    </message>
    <message>
        <source>a line of its header is too long</source>
        <translation>इसके शीर्षक की एक पंक्ति बहुत लंबी है</translation>
    </message>
    <message>
        <source>a member is followed by something else</source>
        <translation>एक अंश के बाद कुछ और है</translation>
    </message>
    <message>
        <source>a name in it is too long</source>
        <translation>इसमें कोई नाम बहुत लंबा है</translation>
    </message>
    <message>
        <source>a notice of delay says until when and why</source>
        <translation>विलंब की सूचना में लिखा होता है कि कब तक और क्यों</translation>
    </message>
    <message>
        <source>a page of vault.db does not check</source>
        <translation>vault.db का एक पृष्ठ जाँच में सही नहीं निकला</translation>
    </message>
    <message>
        <source>a part of it is a file, not a folder</source>
        <translation>इसका एक हिस्सा फ़ोल्डर नहीं, फ़ाइल है</translation>
    </message>
    <message>
        <source>a passphrase stands beside other recipients</source>
        <translation>कूटवाक्य के साथ अन्य प्राप्तकर्ता भी हैं</translation>
    </message>
    <message>
        <source>a pointer must say where the paper is</source>
        <translation>संकेत में बताना होगा कि काग़ज़ कहाँ है</translation>
    </message>
    <message>
        <source>a readout is issued as it was approved</source>
        <translation>कार्यवृत्त वैसा ही जारी होता है जैसा अनुमोदित हुआ</translation>
    </message>
    <message>
        <source>a record of an export needs a kind and an id</source>
        <translation>निर्यात के अभिलेख में प्रकार और पहचान चाहिए</translation>
    </message>
    <message>
        <source>a refusal needs its ground; move the request to REFUSED first</source>
        <translation>अस्वीकृति का आधार चाहिए; पहले अनुरोध को REFUSED करें</translation>
    </message>
    <message>
        <source>a refusal on another ground says which</source>
        <translation>दूसरे आधार पर अस्वीकृति में वह आधार लिखा जाता है</translation>
    </message>
    <message>
        <source>a review has exactly the fields of its format</source>
        <translation>समीक्षा में ठीक उसके प्रारूप के फ़ील्ड होते हैं</translation>
    </message>
    <message>
        <source>a share has low order</source>
        <translation>एक अंश निम्न कोटि का है</translation>
    </message>
    <message>
        <source>a signature has a certificate and a value</source>
        <translation>हस्ताक्षर में प्रमाणपत्र और मान होते हैं</translation>
    </message>
    <message>
        <source>a stanza {kind} has the wrong size</source>
        <translation>{kind} खंड का आकार ग़लत है</translation>
    </message>
    <message>
        <source>a {kind} gets it by its steps</source>
        <translation>{kind} में यह केवल चरणों से आता है</translation>
    </message>
    <message>
        <source>a {kind} has no field of that name to correct</source>
        <translation>{kind} में सुधारने के लिए इस नाम का कोई क्षेत्र नहीं है</translation>
    </message>
    <message>
        <source>a {kind} has no such field</source>
        <translation>{kind} में ऐसा कोई क्षेत्र नहीं है</translation>
    </message>
    <message>
        <source>a {kind} needs it</source>
        <translation>{kind} के लिए यह ज़रूरी है</translation>
    </message>
    <message>
        <source>agency {name}</source>
        <translation>एजेंसी {name}</translation>
    </message>
    <message>
        <source>an attachment is not what was filed</source>
        <translation>एक संलग्नक वह नहीं है जो दर्ज किया गया था</translation>
    </message>
    <message>
        <source>an empty piece was added</source>
        <translation>एक ख़ाली खंड जोड़ा गया है</translation>
    </message>
    <message>
        <source>an erasure needs one</source>
        <translation>मिटाने के लिए यह आवश्यक है</translation>
    </message>
    <message>
        <source>another content under a used number</source>
        <translation>प्रयुक्त क्रमांक पर दूसरी सामग्री है</translation>
    </message>
    <message>
        <source>another desk is enrolled under it</source>
        <translation>इस नाम से दूसरा डेस्क पंजीकृत है</translation>
    </message>
    <message>
        <source>another desk sent it</source>
        <translation>इसे दूसरे डेस्क ने भेजा</translation>
    </message>
    <message>
        <source>another has signed it before the officer</source>
        <translation>अधिकारी से पहले किसी और ने हस्ताक्षर किए हैं</translation>
    </message>
    <message>
        <source>another readout has taken this number meanwhile</source>
        <translation>इस बीच दूसरे कार्यवृत्त ने यह संख्या ले ली है</translation>
    </message>
    <message>
        <source>another record bears it</source>
        <translation>दूसरे अभिलेख पर यही है</translation>
    </message>
    <message>
        <source>another takeover waits to be signed in</source>
        <translation>दूसरा कार्यभार ग्रहण हस्ताक्षर की प्रतीक्षा में है</translation>
    </message>
    <message>
        <source>answer to question {number}</source>
        <translation>प्रश्न {number} का उत्तर</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>संलग्नक</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>बाइट</translation>
    </message>
    <message>
        <source>code {code} of {list}</source>
        <translation>सूची {list} का कोड {code}</translation>
    </message>
    <message>
        <source>end of the meeting</source>
        <translation>बैठक की समाप्ति</translation>
    </message>
    <message>
        <source>field {name}</source>
        <translation>क्षेत्र {name}</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>फ़ाइल का नाम</translation>
    </message>
    <message>
        <source>format version {version}</source>
        <translation>प्रारूप संस्करण {version}</translation>
    </message>
    <message>
        <source>from {name} there can be {names}</source>
        <translation>{name} से ये बन सकते हैं: {names}</translation>
    </message>
    <message>
        <source>it belongs to another handover</source>
        <translation>यह दूसरी सुपुर्दगी का है</translation>
    </message>
    <message>
        <source>it belongs to another meeting</source>
        <translation>यह दूसरी बैठक का है</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>इसे पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>it cannot be read as it was put together</source>
        <translation>इसकी बनावट पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>it compresses too well to be told from an attack</source>
        <translation>यह इतना अधिक संपीडित है कि हमले से अलग नहीं पहचाना जा सकता</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>वह उत्तर नहीं देता</translation>
    </message>
    <message>
        <source>it does not begin like armour</source>
        <translation>इसका आरंभ कवच जैसा नहीं है</translation>
    </message>
    <message>
        <source>it does not begin with age-encryption.org/v1</source>
        <translation>यह age-encryption.org/v1 से आरंभ नहीं होता</translation>
    </message>
    <message>
        <source>it does not begin with postgresql://</source>
        <translation>यह postgresql:// से आरंभ नहीं होता</translation>
    </message>
    <message>
        <source>it does not hold a key for signing and its certificate</source>
        <translation>उसमें हस्ताक्षर की कुंजी और उसका प्रमाणपत्र नहीं है</translation>
    </message>
    <message>
        <source>it does not say as of when it shows its records</source>
        <translation>यह नहीं बताता कि इसके अभिलेख किस समय के हैं</translation>
    </message>
    <message>
        <source>it does not say for which home agency</source>
        <translation>यह नहीं बताया गया कि अपने पक्ष की किस एजेंसी के लिए</translation>
    </message>
    <message>
        <source>it does not say for which third party</source>
        <translation>यह नहीं बताया गया कि किस तृतीय पक्ष के लिए</translation>
    </message>
    <message>
        <source>it does not say what came of the answer</source>
        <translation>यह नहीं बताया गया कि उत्तर से क्या हुआ</translation>
    </message>
    <message>
        <source>it does not say who reviewed it</source>
        <translation>यह नहीं बताता कि समीक्षा किसने की</translation>
    </message>
    <message>
        <source>it does not say why, or who agreed</source>
        <translation>कारण या सहमति देने वाला नहीं बताया गया</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>यह आरंभ से पहले समाप्त होता है</translation>
    </message>
    <message>
        <source>it ends inside a member</source>
        <translation>यह किसी अंश के बीच में समाप्त हो जाता है</translation>
    </message>
    <message>
        <source>it falls due beyond the year 9999</source>
        <translation>नियत तिथि वर्ष 9999 के बाद है</translation>
    </message>
    <message>
        <source>it gives back something else</source>
        <translation>वह कुछ और लौटाता है</translation>
    </message>
    <message>
        <source>it has left the desk</source>
        <translation>यह डेस्क से जा चुका है</translation>
    </message>
    <message>
        <source>it has no offset from UTC</source>
        <translation>इसमें UTC से अंतर नहीं है</translation>
    </message>
    <message>
        <source>it has no part in this; there are {names}</source>
        <translation>इसमें उसका कोई भाग नहीं; इसमें हैं: {names}</translation>
    </message>
    <message>
        <source>it has no parts for {names}</source>
        <translation>इसमें {names} के लिए भाग नहीं हैं</translation>
    </message>
    <message>
        <source>it has no points</source>
        <translation>इसमें कोई बिंदु नहीं है</translation>
    </message>
    <message>
        <source>it has no review form; the readout was not offered with one</source>
        <translation>इसमें समीक्षा प्रपत्र नहीं है; कार्यवृत्त उसके बिना प्रस्तुत हुआ था</translation>
    </message>
    <message>
        <source>it has no words for {names}</source>
        <translation>इसमें {names} के लिए शब्द नहीं हैं</translation>
    </message>
    <message>
        <source>it has none that could slip</source>
        <translation>बढ़ाने योग्य कोई तिथि नहीं है</translation>
    </message>
    <message>
        <source>it holds more than its manifest says</source>
        <translation>इसमें सूची से अधिक है</translation>
    </message>
    <message>
        <source>it holds no share for this desk</source>
        <translation>उसमें इस डेस्क का कोई अंश नहीं है</translation>
    </message>
    <message>
        <source>it is a file</source>
        <translation>यह फ़ाइल है</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>यह फ़ोल्डर है</translation>
    </message>
    <message>
        <source>it is a {kind}, not a readout</source>
        <translation>यह {kind} है, कार्यवृत्त नहीं</translation>
    </message>
    <message>
        <source>it is a {kind}, not a request</source>
        <translation>यह {kind} है, अनुरोध नहीं</translation>
    </message>
    <message>
        <source>it is answered both yes and no</source>
        <translation>इसका उत्तर हाँ और नहीं दोनों है</translation>
    </message>
    <message>
        <source>it is before --since</source>
        <translation>यह --since से पहले है</translation>
    </message>
    <message>
        <source>it is before the bundle was made</source>
        <translation>यह पैकेट बनने से पहले का है</translation>
    </message>
    <message>
        <source>it is by the author, or there is one already</source>
        <translation>यह प्रस्तुतकर्ता का है, या पहले से मौजूद है</translation>
    </message>
    <message>
        <source>it is by whoever decided, or there is one already</source>
        <translation>यह निर्णयकर्ता का है, या पहले से एक है</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>यह समाप्त है</translation>
    </message>
    <message>
        <source>it is confirmed already</source>
        <translation>इसकी पुष्टि पहले ही हो चुकी है</translation>
    </message>
    <message>
        <source>it is cut off behind its header</source>
        <translation>यह शीर्षक के बाद कटा हुआ है</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>यह ख़ाली है</translation>
    </message>
    <message>
        <source>it is encrypted, and readouts never are</source>
        <translation>यह कूटबद्ध है, और कार्यवृत्त कभी नहीं होते</translation>
    </message>
    <message>
        <source>it is for what a request brought in</source>
        <translation>यह उसके लिए है जो किसी अनुरोध से मिला</translation>
    </message>
    <message>
        <source>it is for {document}, not for {name}</source>
        <translation>यह {document} के लिए है, {name} के लिए नहीं</translation>
    </message>
    <message>
        <source>it is larger than {number} bytes</source>
        <translation>यह {number} बाइट से बड़ा है</translation>
    </message>
    <message>
        <source>it is locked</source>
        <translation>वह लॉक है</translation>
    </message>
    <message>
        <source>it is locked once others look at the request</source>
        <translation>जब दूसरे अनुरोध को देखने लगते हैं, तब से वह लॉक है</translation>
    </message>
    <message>
        <source>it is longer than {number} characters</source>
        <translation>यह {number} वर्णों से लंबा है</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>यह नहीं है</translation>
    </message>
    <message>
        <source>it is neither a review file nor a filled-in PDF of a readout</source>
        <translation>यह न समीक्षा फ़ाइल है, न कार्यवृत्त का भरा हुआ PDF</translation>
    </message>
    <message>
        <source>it is neither approve nor return</source>
        <translation>निर्णय न अनुमोदन है, न वापसी</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>यह बहुत गहरा है</translation>
    </message>
    <message>
        <source>it is no PKCS #12 file, or the passphrase is another</source>
        <translation>वह PKCS #12 फ़ाइल नहीं है, या कूटवाक्य दूसरा है</translation>
    </message>
    <message>
        <source>it is no SHA-256</source>
        <translation>यह SHA-256 नहीं है</translation>
    </message>
    <message>
        <source>it is no audience</source>
        <translation>यह कोई प्राप्तकर्ता नहीं</translation>
    </message>
    <message>
        <source>it is no certificate</source>
        <translation>वह प्रमाणपत्र नहीं है</translation>
    </message>
    <message>
        <source>it is no day such as 2026-03-20</source>
        <translation>यह 2026-03-20 जैसा दिन नहीं है</translation>
    </message>
    <message>
        <source>it is no hour of a day</source>
        <translation>यह दिन का कोई समय नहीं</translation>
    </message>
    <message>
        <source>it is no moment with its distance from UTC</source>
        <translation>यह UTC से अंतर सहित कोई समय नहीं है</translation>
    </message>
    <message>
        <source>it is no name for a backup</source>
        <translation>यह बैकअप का नाम नहीं हो सकता</translation>
    </message>
    <message>
        <source>it is no number</source>
        <translation>यह संख्या नहीं है</translation>
    </message>
    <message>
        <source>it is no readout with a file</source>
        <translation>यह फ़ाइल वाला कार्यवृत्त नहीं है</translation>
    </message>
    <message>
        <source>it is no review: its format is not {format}</source>
        <translation>यह समीक्षा नहीं है: इसका प्रारूप {format} नहीं है</translation>
    </message>
    <message>
        <source>it is no text, or empty</source>
        <translation>यह पाठ नहीं है, या खाली है</translation>
    </message>
    <message>
        <source>it is none of {names}</source>
        <translation>यह इनमें से नहीं है: {names}</translation>
    </message>
    <message>
        <source>it is not Base64 of a certificate and a signature</source>
        <translation>वह प्रमाणपत्र और हस्ताक्षर का Base64 नहीं है</translation>
    </message>
    <message>
        <source>it is not JSON in UTF-8</source>
        <translation>यह UTF-8 में JSON नहीं है</translation>
    </message>
    <message>
        <source>it is not a PDF that can be shown</source>
        <translation>यह दिखाने योग्य PDF नहीं है</translation>
    </message>
    <message>
        <source>it is not a change</source>
        <translation>यह कोई बदलाव नहीं है</translation>
    </message>
    <message>
        <source>it is not a day like 2026-04-01</source>
        <translation>यह 2026-04-01 जैसा दिन नहीं है</translation>
    </message>
    <message>
        <source>it is not a list</source>
        <translation>यह सूची नहीं है</translation>
    </message>
    <message>
        <source>it is not a picture of its kind</source>
        <translation>यह इस प्रकार का चित्र नहीं है</translation>
    </message>
    <message>
        <source>it is not a plain file name</source>
        <translation>यह सादा फ़ाइल नाम नहीं है</translation>
    </message>
    <message>
        <source>it is not a readable PDF</source>
        <translation>यह पढ़ने योग्य PDF नहीं है</translation>
    </message>
    <message>
        <source>it is not a short code in capitals, such as IN</source>
        <translation>यह बड़े अक्षरों का छोटा कोड नहीं है, जैसे IN</translation>
    </message>
    <message>
        <source>it is not a takeover</source>
        <translation>यह कार्यभार ग्रहण नहीं है</translation>
    </message>
    <message>
        <source>it is not a whole number</source>
        <translation>यह पूर्ण संख्या नहीं है</translation>
    </message>
    <message>
        <source>it is not an IANA zone name</source>
        <translation>यह IANA समय क्षेत्र का नाम नहीं है</translation>
    </message>
    <message>
        <source>it is not an X-Wing key</source>
        <translation>यह X-Wing कुंजी नहीं है</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>यह कोई ऑब्जेक्ट नहीं है</translation>
    </message>
    <message>
        <source>it is not an object in braces</source>
        <translation>यह धनुकोष्ठकों में ऑब्जेक्ट नहीं है</translation>
    </message>
    <message>
        <source>it is not between 0 and 100</source>
        <translation>यह 0 और 100 के बीच नहीं है</translation>
    </message>
    <message>
        <source>it is not in the future</source>
        <translation>यह भविष्य में नहीं है</translation>
    </message>
    <message>
        <source>it is not like 1 NAME B 2 FACT</source>
        <translation>यह 1 NAME B 2 FACT जैसा नहीं है</translation>
    </message>
    <message>
        <source>it is not like 2026-02-06T15:00 or 2026-02-06T20:00Z</source>
        <translation>यह 2026-02-06T15:00 या 2026-02-06T20:00Z जैसा नहीं है</translation>
    </message>
    <message>
        <source>it is not like 2026-02-06T20:00:00Z[America/Toronto]</source>
        <translation>यह 2026-02-06T20:00:00Z[America/Toronto] के रूप में नहीं है</translation>
    </message>
    <message>
        <source>it is not like OTTA-RFI-26-0001-1</source>
        <translation>यह OTTA-RFI-26-0001-1 के रूप में नहीं है</translation>
    </message>
    <message>
        <source>it is not on the form</source>
        <translation>यह रूप में नहीं है</translation>
    </message>
    <message>
        <source>it is not one capital letter</source>
        <translation>यह एक बड़ा अक्षर नहीं है</translation>
    </message>
    <message>
        <source>it is not one object in braces</source>
        <translation>यह धनुकोष्ठकों में एक ही ऑब्जेक्ट नहीं है</translation>
    </message>
    <message>
        <source>it is not padded as it should be</source>
        <translation>इसकी भराई सही नहीं है</translation>
    </message>
    <message>
        <source>it is not said with a step</source>
        <translation>यह चरण के साथ नहीं दिया जाता</translation>
    </message>
    <message>
        <source>it is not signed with the keys it names</source>
        <translation>इस पर उन कुंजियों से हस्ताक्षर नहीं हैं जिनका यह नाम लेता है</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>यह UTF-8 पाठ नहीं है</translation>
    </message>
    <message>
        <source>it is not the file that was issued, with signatures added</source>
        <translation>वह जारी की गई फ़ाइल नहीं है जिसमें हस्ताक्षर जोड़े गए हों</translation>
    </message>
    <message>
        <source>it is not three capital letters, such as OTT</source>
        <translation>यह तीन बड़े अक्षर नहीं हैं, जैसे OTT</translation>
    </message>
    <message>
        <source>it is not tied to this record</source>
        <translation>यह इस अभिलेख से जुड़ा नहीं है</translation>
    </message>
    <message>
        <source>it is not true or false</source>
        <translation>यह सत्य या असत्य नहीं है</translation>
    </message>
    <message>
        <source>it is not under legal hold itself</source>
        <translation>यह स्वयं विधिक रोक में नहीं है</translation>
    </message>
    <message>
        <source>it is on record already</source>
        <translation>यह पहले से अभिलेख में है</translation>
    </message>
    <message>
        <source>it is open</source>
        <translation>यह खुला है</translation>
    </message>
    <message>
        <source>it is sealed to two kinds of key at once</source>
        <translation>यह एक साथ दो प्रकार की कुंजियों से मुहरबंद है</translation>
    </message>
    <message>
        <source>it is still to come</source>
        <translation>यह अभी आने वाला समय है</translation>
    </message>
    <message>
        <source>it is the one that stands</source>
        <translation>यही लागू है</translation>
    </message>
    <message>
        <source>it is their own request; they get a reply or a letter</source>
        <translation>यह उनका अपना अनुरोध है; उन्हें उत्तर या पत्र भेजा जाता है</translation>
    </message>
    <message>
        <source>it is there already; an export gets a folder of its own</source>
        <translation>यह पहले से है; निर्यात का अपना फ़ोल्डर होता है</translation>
    </message>
    <message>
        <source>it is too large for a review</source>
        <translation>यह समीक्षा के लिए बहुत बड़ी है</translation>
    </message>
    <message>
        <source>it is “{state}”</source>
        <translation>इसकी स्थिति “{state}” है</translation>
    </message>
    <message>
        <source>it is “{state}” already</source>
        <translation>इसकी स्थिति पहले से “{state}” है</translation>
    </message>
    <message>
        <source>it is “{state}”, not approved</source>
        <translation>इसकी स्थिति “{state}” है, अनुमोदित नहीं</translation>
    </message>
    <message>
        <source>it is “{state}”, not for review</source>
        <translation>इसकी स्थिति “{state}” है, समीक्षा के लिए नहीं</translation>
    </message>
    <message>
        <source>it is “{state}”; copies are given of what is issued</source>
        <translation>इसकी स्थिति “{state}” है; प्रतियाँ केवल जारी की गई चीज़ की दी जाती हैं</translation>
    </message>
    <message>
        <source>it is “{state}”; only a draft can be rewritten</source>
        <translation>इसकी स्थिति “{state}” है; केवल मसौदा फिर लिखा जा सकता है</translation>
    </message>
    <message>
        <source>it lacks the facts that every readout states</source>
        <translation>इसमें वे तथ्य नहीं हैं जो हर कार्यवृत्त में होते हैं</translation>
    </message>
    <message>
        <source>it lies before its beginning</source>
        <translation>यह इसके आरंभ से पहले है</translation>
    </message>
    <message>
        <source>it lies before the opening</source>
        <translation>यह खुलने से पहले का है</translation>
    </message>
    <message>
        <source>it lies before the start</source>
        <translation>यह आरंभ से पहले है</translation>
    </message>
    <message>
        <source>it must be said for whom</source>
        <translation>बताना होगा कि किसके लिए</translation>
    </message>
    <message>
        <source>it must be said when it came</source>
        <translation>बताना होगा कि वह कब आई</translation>
    </message>
    <message>
        <source>it names more than {number} recipients</source>
        <translation>इसमें {number} से अधिक प्राप्तकर्ता हैं</translation>
    </message>
    <message>
        <source>it names no headquarters</source>
        <translation>इसमें किसी मुख्यालय का नाम नहीं है</translation>
    </message>
    <message>
        <source>it names no posts</source>
        <translation>इसमें किसी केंद्र का नाम नहीं है</translation>
    </message>
    <message>
        <source>it names no recipient</source>
        <translation>इसमें किसी प्राप्तकर्ता का नाम नहीं है</translation>
    </message>
    <message>
        <source>it names no record</source>
        <translation>इसमें किसी अभिलेख का नाम नहीं</translation>
    </message>
    <message>
        <source>it names no record by ref or id, or two</source>
        <translation>यह ref या id से कोई अभिलेख नहीं बताता, या दो बताता है</translation>
    </message>
    <message>
        <source>it names no reference</source>
        <translation>इसमें कोई संदर्भ नहीं है</translation>
    </message>
    <message>
        <source>it names none, or several, of the table</source>
        <translation>यह तालिका की किसी को नहीं या कई को बताता है</translation>
    </message>
    <message>
        <source>it needs a field and a value</source>
        <translation>इसमें क्षेत्र और मान चाहिए</translation>
    </message>
    <message>
        <source>it needs {names}</source>
        <translation>इसे {names} चाहिए</translation>
    </message>
    <message>
        <source>it reports an error</source>
        <translation>वह त्रुटि बताता है</translation>
    </message>
    <message>
        <source>it ties a record to itself</source>
        <translation>यह अभिलेख को स्वयं से जोड़ता है</translation>
    </message>
    <message>
        <source>it was given to somebody meanwhile</source>
        <translation>इस बीच यह किसी को दे दी गई</translation>
    </message>
    <message>
        <source>it was not at this meeting; there were {names}</source>
        <translation>यह इस बैठक में नहीं था; इसमें थे {names}</translation>
    </message>
    <message>
        <source>it was not offered for review yet</source>
        <translation>इसे अभी समीक्षा के लिए प्रस्तुत नहीं किया गया</translation>
    </message>
    <message>
        <source>it was removed</source>
        <translation>यह हटाया जा चुका है</translation>
    </message>
    <message>
        <source>it was written by the same person</source>
        <translation>यह उसी व्यक्ति ने लिखा</translation>
    </message>
    <message>
        <source>it would take too long to try every key</source>
        <translation>हर कुंजी आज़माने में बहुत समय लगेगा</translation>
    </message>
    <message>
        <source>it writes records of another post</source>
        <translation>यह दूसरे केंद्र के अभिलेख लिखता है</translation>
    </message>
    <message>
        <source>its PIN comes from --pin-file</source>
        <translation>उसका PIN --pin-file से आता है</translation>
    </message>
    <message>
        <source>its armour is cut off</source>
        <translation>इसका कवच कटा हुआ है</translation>
    </message>
    <message>
        <source>its armour is not Base64</source>
        <translation>इसका कवच Base64 में नहीं है</translation>
    </message>
    <message>
        <source>its armour is not canonical Base64</source>
        <translation>इसका कवच मानक Base64 में नहीं है</translation>
    </message>
    <message>
        <source>its author belongs to another post</source>
        <translation>इसका लेखक दूसरे केंद्र का है</translation>
    </message>
    <message>
        <source>its author is not on the roster</source>
        <translation>इसका लेखक नामावली में नहीं है</translation>
    </message>
    <message>
        <source>its author may not order an erasure</source>
        <translation>इसका लेखक मिटाने का आदेश नहीं दे सकता</translation>
    </message>
    <message>
        <source>its author was revoked before</source>
        <translation>इसका लेखक पहले ही निरस्त हो चुका था</translation>
    </message>
    <message>
        <source>its bundles contradict each other</source>
        <translation>इसके पैकेट एक-दूसरे का खंडन करते हैं</translation>
    </message>
    <message>
        <source>its bytes are not those that its record names</source>
        <translation>इसके बाइट वे नहीं हैं जो इसका अभिलेख बताता है</translation>
    </message>
    <message>
        <source>its bytes are not those that were announced</source>
        <translation>इसके बाइट वे नहीं हैं जो बताए गए थे</translation>
    </message>
    <message>
        <source>its bytes are not those that were begun</source>
        <translation>इसके बाइट वे नहीं हैं जो आरंभ में थे</translation>
    </message>
    <message>
        <source>its chain does not fit what is held</source>
        <translation>इसकी शृंखला यहाँ रखी सामग्री से मेल नहीं खाती</translation>
    </message>
    <message>
        <source>its changes are not those its manifest lists</source>
        <translation>इसके बदलाव वे नहीं हैं जो इसकी सूची में हैं</translation>
    </message>
    <message>
        <source>its compressed content is cut short</source>
        <translation>इसकी संपीडित सामग्री अधूरी है</translation>
    </message>
    <message>
        <source>its compression needs a dictionary or a newer decoder</source>
        <translation>इसके संपीडन के लिए शब्दकोश या नया डिकोडर चाहिए</translation>
    </message>
    <message>
        <source>its compression window is beyond 8 MiB</source>
        <translation>इसकी संपीडन सीमा 8 MiB से अधिक है</translation>
    </message>
    <message>
        <source>its content cannot be decompressed</source>
        <translation>इसकी सामग्री खोली नहीं जा सकती</translation>
    </message>
    <message>
        <source>its content is not compressed with zstd</source>
        <translation>इसकी सामग्री zstd से संपीडित नहीं है</translation>
    </message>
    <message>
        <source>its digest differs</source>
        <translation>इसका हैश भिन्न है</translation>
    </message>
    <message>
        <source>its header is cut off</source>
        <translation>इसका शीर्षक कटा हुआ है</translation>
    </message>
    <message>
        <source>its header is not ASCII</source>
        <translation>इसका शीर्षक ASCII में नहीं है</translation>
    </message>
    <message>
        <source>its header is not Base64</source>
        <translation>इसका शीर्षक Base64 में नहीं है</translation>
    </message>
    <message>
        <source>its header is not canonical Base64</source>
        <translation>इसका शीर्षक मानक Base64 में नहीं है</translation>
    </message>
    <message>
        <source>its header is too large</source>
        <translation>इसका शीर्षक बहुत बड़ा है</translation>
    </message>
    <message>
        <source>its header was changed</source>
        <translation>इसका शीर्षक बदला गया है</translation>
    </message>
    <message>
        <source>its numbers are those of another desk&apos;s link</source>
        <translation>इसकी संख्याएँ दूसरे डेस्क की कड़ी की हैं</translation>
    </message>
    <message>
        <source>its paragraph is no number from 0</source>
        <translation>इसका अनुच्छेद 0 से आरंभ संख्या नहीं है</translation>
    </message>
    <message>
        <source>its point has low order</source>
        <translation>इसका बिंदु निम्न कोटि का है</translation>
    </message>
    <message>
        <source>its sender did not seal it to this desk</source>
        <translation>प्रेषक ने इसे इस डेस्क के लिए मुहरबंद नहीं किया</translation>
    </message>
    <message>
        <source>its signatures or its structure do not allow it</source>
        <translation>उसके हस्ताक्षर या उसकी संरचना इसकी अनुमति नहीं देते</translation>
    </message>
    <message>
        <source>its version is not {version}</source>
        <translation>इसका संस्करण {version} नहीं है</translation>
    </message>
    <message>
        <source>its version is {version}, and version {newest} is in force</source>
        <translation>इसका संस्करण {version} है, और संस्करण {newest} लागू है</translation>
    </message>
    <message>
        <source>its year is out of reach</source>
        <translation>इसका वर्ष सीमा से बाहर है</translation>
    </message>
    <message>
        <source>language {name}</source>
        <translation>भाषा {name}</translation>
    </message>
    <message>
        <source>line {number} of the agenda has no point, not even “not raised”</source>
        <translation>कार्यसूची की पंक्ति {number} का कोई बिंदु नहीं, “नहीं उठाया गया” भी नहीं</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>मेटाडेटा</translation>
    </message>
    <message>
        <source>more than {number} times its size comes out of it</source>
        <translation>इससे इसके आकार का {number} गुना से अधिक निकलता है</translation>
    </message>
    <message>
        <source>name --credentials or --card to sign a file with</source>
        <translation>फ़ाइल पर हस्ताक्षर के लिए --credentials या --card बताएँ</translation>
    </message>
    <message>
        <source>no answer is owed</source>
        <translation>कोई उत्तर बकाया नहीं है</translation>
    </message>
    <message>
        <source>no certificate of theirs counts</source>
        <translation>उनका कोई प्रमाणपत्र मान्य नहीं है</translation>
    </message>
    <message>
        <source>no document is made for {audience}</source>
        <translation>{audience} के लिए कोई दस्तावेज़ नहीं बनता</translation>
    </message>
    <message>
        <source>no document is made for {audience} yet</source>
        <translation>{audience} के लिए अभी कोई दस्तावेज़ नहीं बनता</translation>
    </message>
    <message>
        <source>no document is made from a {kind}</source>
        <translation>{kind} से कोई दस्तावेज़ नहीं बनता</translation>
    </message>
    <message>
        <source>no field is given</source>
        <translation>कोई क्षेत्र नहीं दिया गया</translation>
    </message>
    <message>
        <source>no list of holidays is known for it; use its two letters</source>
        <translation>इसकी छुट्टियों की सूची ज्ञात नहीं; इसके दो अक्षर लिखें</translation>
    </message>
    <message>
        <source>no other desk yet</source>
        <translation>अभी कोई दूसरा डेस्क नहीं</translation>
    </message>
    <message>
        <source>no question has been answered yet</source>
        <translation>अभी किसी प्रश्न का उत्तर नहीं दिया गया है</translation>
    </message>
    <message>
        <source>no readout of it has been issued</source>
        <translation>इसका कोई कार्यवृत्त जारी नहीं हुआ</translation>
    </message>
    <message>
        <source>no record is named, and no meeting was held in these days</source>
        <translation>कोई अभिलेख नहीं बताया गया, और इन दिनों कोई बैठक नहीं हुई</translation>
    </message>
    <message>
        <source>no rule says when this kind is looked at again</source>
        <translation>कोई नियम नहीं बताता कि यह प्रकार फिर कब देखा जाए</translation>
    </message>
    <message>
        <source>nobody has opened an assessment of it</source>
        <translation>किसी ने इसका मूल्यांकन नहीं खोला</translation>
    </message>
    <message>
        <source>nobody has signed it</source>
        <translation>उस पर किसी ने हस्ताक्षर नहीं किए</translation>
    </message>
    <message>
        <source>nobody has signed it since</source>
        <translation>उस पर तब से किसी ने हस्ताक्षर नहीं किए</translation>
    </message>
    <message>
        <source>nobody is chosen</source>
        <translation>कोई चुना नहीं गया</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>किसी का नाम नहीं है</translation>
    </message>
    <message>
        <source>nobody takes over from themselves</source>
        <translation>कोई स्वयं से कार्यभार नहीं लेता</translation>
    </message>
    <message>
        <source>none is chosen</source>
        <translation>कोई चुना नहीं गया</translation>
    </message>
    <message>
        <source>none of its keys opens it</source>
        <translation>इसकी कोई कुंजी इसे नहीं खोलती</translation>
    </message>
    <message>
        <source>nothing came on standard input</source>
        <translation>मानक इनपुट पर कुछ नहीं आया</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>one of its files is beyond what a desk keeps</source>
        <translation>इसकी एक फ़ाइल उससे बड़ी है जितना डेस्क रखता है</translation>
    </message>
    <message>
        <source>only a meeting has people who took part</source>
        <translation>प्रतिभागी केवल बैठक के होते हैं</translation>
    </message>
    <message>
        <source>only a request is counted; erase it</source>
        <translation>केवल अनुरोध गिना जाता है; इसे मिटाएँ</translation>
    </message>
    <message>
        <source>only an issued joint text is confirmed</source>
        <translation>पुष्टि केवल जारी संयुक्त पाठ की होती है</translation>
    </message>
    <message>
        <source>only items, points and requests can be pointers to paper</source>
        <translation>केवल मदें, बिंदु और अनुरोध काग़ज़ के संकेत हो सकते हैं</translation>
    </message>
    <message>
        <source>only requests and meetings are filed under a case</source>
        <translation>प्रकरण में केवल अनुरोध और बैठकें जोड़ी जाती हैं</translation>
    </message>
    <message>
        <source>only the home side takes the post over</source>
        <translation>केंद्र का कार्यभार केवल अपना पक्ष लेता है</translation>
    </message>
    <message>
        <source>only the wording of a joint text is agreed sentence by sentence</source>
        <translation>वाक्य-दर-वाक्य सहमति केवल संयुक्त पाठ पर होती है</translation>
    </message>
    <message>
        <source>only what was issued without approval is countersigned</source>
        <translation>प्रतिहस्ताक्षर केवल उसी पर होता है जो बिना अनुमोदन जारी हुआ</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>रूपरेखा</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>पृष्ठ की सज्जा</translation>
    </message>
    <message>
        <source>per cent done</source>
        <translation>प्रगति का प्रतिशत</translation>
    </message>
    <message>
        <source>piece {number} of 64 KiB was changed, cut short or added to</source>
        <translation>64 KiB का खंड {number} बदला, काटा या बढ़ाया गया है</translation>
    </message>
    <message>
        <source>point {number}</source>
        <translation>बिंदु {number}</translation>
    </message>
    <message>
        <source>point {number} has no marking</source>
        <translation>बिंदु {number} पर अंकन नहीं है</translation>
    </message>
    <message>
        <source>question {number}</source>
        <translation>प्रश्न {number}</translation>
    </message>
    <message>
        <source>records are stripped by a decision of their own</source>
        <translation>अभिलेखों से डेटा हटाने का अलग निर्णय होता है</translation>
    </message>
    <message>
        <source>say either --approve or --return</source>
        <translation>--approve या --return में से एक बताएँ</translation>
    </message>
    <message>
        <source>several records bear it; name one by its reference or id</source>
        <translation>कई अभिलेखों पर यही है; किसी एक को उसके संदर्भ या आईडी से बताएँ</translation>
    </message>
    <message>
        <source>somebody else was named</source>
        <translation>किसी और को नामित किया गया</translation>
    </message>
    <message>
        <source>something stands behind its armour</source>
        <translation>इसके कवच के बाद कुछ और है</translation>
    </message>
    <message>
        <source>something stands behind its last member</source>
        <translation>इसके अंतिम अंश के बाद कुछ और है</translation>
    </message>
    <message>
        <source>something was written over it since</source>
        <translation>इसके बाद उस पर कुछ और लिखा गया है</translation>
    </message>
    <message>
        <source>something was written to the record since</source>
        <translation>इसके बाद अभिलेख में कुछ लिखा गया है</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>that is not the next step</source>
        <translation>यह अगला चरण नहीं है</translation>
    </message>
    <message>
        <source>the answer is due then, or later, as it is</source>
        <translation>उत्तर पहले से ही उस समय, या उसके बाद, देय है</translation>
    </message>
    <message>
        <source>the backup needs --backup-passphrase-file</source>
        <translation>बैकअप के लिए --backup-passphrase-file चाहिए</translation>
    </message>
    <message>
        <source>the change it follows does not stand before it</source>
        <translation>जिस बदलाव के बाद यह आता है वह इससे पहले नहीं है</translation>
    </message>
    <message>
        <source>the check character does not fit</source>
        <translation>जाँच-वर्ण मेल नहीं खाता</translation>
    </message>
    <message>
        <source>the database server reports damage</source>
        <translation>डेटाबेस सर्वर क्षति बता रहा है</translation>
    </message>
    <message>
        <source>the desk knows no such contact, or several</source>
        <translation>डेस्क ऐसा कोई संपर्क नहीं जानता, या कई जानता है</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>डिस्क त्रुटि बता रही है</translation>
    </message>
    <message>
        <source>the document is in it already</source>
        <translation>दस्तावेज़ पहले से उसी भाषा में है</translation>
    </message>
    <message>
        <source>the home side has no such person, or several</source>
        <translation>अपने पक्ष में ऐसा व्यक्ति नहीं है, या एक से अधिक हैं</translation>
    </message>
    <message>
        <source>the home side has nobody with this code; give the name as well</source>
        <translation>अपने पक्ष में इस कोड का कोई नहीं है; नाम भी दें</translation>
    </message>
    <message>
        <source>the manifest or a signature was changed</source>
        <translation>सूची या हस्ताक्षर बदला गया है</translation>
    </message>
    <message>
        <source>the officer has not signed it yet</source>
        <translation>अधिकारी ने अभी उस पर हस्ताक्षर नहीं किए</translation>
    </message>
    <message>
        <source>the picture is too large to be shown</source>
        <translation>चित्र इतना बड़ा है कि दिखाया नहीं जा सकता</translation>
    </message>
    <message>
        <source>the program makes no such document</source>
        <translation>प्रोग्राम ऐसा दस्तावेज़ नहीं बनाता</translation>
    </message>
    <message>
        <source>the receiving body is not rated low</source>
        <translation>प्राप्तकर्ता संस्था का जोखिम कम नहीं आँका गया है</translation>
    </message>
    <message>
        <source>the record was erased</source>
        <translation>अभिलेख मिटा दिया गया</translation>
    </message>
    <message>
        <source>the record was removed since</source>
        <translation>इसके बाद अभिलेख हटा दिया गया है</translation>
    </message>
    <message>
        <source>the regions of {country} are: {names}</source>
        <translation>{country} के क्षेत्र ये हैं: {names}</translation>
    </message>
    <message>
        <source>the request has not been sent yet</source>
        <translation>अनुरोध अभी भेजा नहीं गया है</translation>
    </message>
    <message>
        <source>the supervisor has not signed it</source>
        <translation>पर्यवेक्षक ने उस पर हस्ताक्षर नहीं किए</translation>
    </message>
    <message>
        <source>there are more of them than items</source>
        <translation>ये मदों से अधिक हैं</translation>
    </message>
    <message>
        <source>there is a backup of that name already</source>
        <translation>इस नाम का बैकअप पहले से है</translation>
    </message>
    <message>
        <source>there is a desk in it already</source>
        <translation>इसमें पहले से एक डेस्क है</translation>
    </message>
    <message>
        <source>there is a file of that name already</source>
        <translation>इस नाम की फ़ाइल पहले से है</translation>
    </message>
    <message>
        <source>there is no certificate for the key</source>
        <translation>कुंजी का कोई प्रमाणपत्र नहीं है</translation>
    </message>
    <message>
        <source>there is no contact of the home side of that name</source>
        <translation>अपने पक्ष में इस नाम का संपर्क नहीं है</translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <translation>फ़ोल्डर {folder} नहीं है</translation>
    </message>
    <message>
        <source>there is no such change</source>
        <translation>ऐसा कोई बदलाव नहीं है</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ऐसी कोई फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>ऐसा कोई फ़ोल्डर नहीं है</translation>
    </message>
    <message>
        <source>there is no such side to this field</source>
        <translation>इस क्षेत्र का ऐसा कोई पक्ष नहीं है</translation>
    </message>
    <message>
        <source>there is none on this computer that can be trusted</source>
        <translation>इस कंप्यूटर पर कोई भरोसेमंद कुंजी-पात्र नहीं है</translation>
    </message>
    <message>
        <source>there is nothing of another officer to countersign</source>
        <translation>प्रतिहस्ताक्षर के लिए दूसरे अधिकारी का कुछ नहीं है</translation>
    </message>
    <message>
        <source>there is nothing to decide about it</source>
        <translation>इसके बारे में निर्णय को कुछ नहीं है</translation>
    </message>
    <message>
        <source>there is something in it that no demonstration left</source>
        <translation>इसमें कुछ है जो किसी प्रदर्शन का छोड़ा हुआ नहीं है</translation>
    </message>
    <message>
        <source>there is too much blank space around its armour</source>
        <translation>इसके कवच के आसपास बहुत अधिक रिक्त स्थान है</translation>
    </message>
    <message>
        <source>they sign a file; a readout is signed with this desk&apos;s certificate</source>
        <translation>उनसे फ़ाइल पर हस्ताक्षर होते हैं; कार्यवृत्त पर इस डेस्क के प्रमाणपत्र से</translation>
    </message>
    <message>
        <source>this desk has no root certificate of headquarters</source>
        <translation>इस डेस्क के पास मुख्यालय का मूल प्रमाणपत्र नहीं है</translation>
    </message>
    <message>
        <source>this desk has no root certificate of headquarters to check it with</source>
        <translation>उसे जाँचने के लिए इस डेस्क के पास मुख्यालय का मूल प्रमाणपत्र नहीं है</translation>
    </message>
    <message>
        <source>this desk is not that of the post</source>
        <translation>यह डेस्क इस केंद्र का नहीं है</translation>
    </message>
    <message>
        <source>this document is made for {names}</source>
        <translation>यह दस्तावेज़ इनके लिए बनता है: {names}</translation>
    </message>
    <message>
        <source>this session has no display</source>
        <translation>इस सत्र के पास कोई डिस्प्ले नहीं है</translation>
    </message>
    <message>
        <source>what is used goes to nobody: give no audience, purpose or threat to life</source>
        <translation>जिसका उपयोग होता है वह किसी को नहीं जाता: न पाठक, न प्रयोजन, न जीवन पर ख़तरा बताएँ</translation>
    </message>
    <message>
        <source>what it is to be made from is not there any more</source>
        <translation>जिससे इसे बनना है वह अब नहीं है</translation>
    </message>
    <message>
        <source>what it was made from is not there any more</source>
        <translation>जिससे यह बना था वह अब नहीं है</translation>
    </message>
    <message>
        <source>whoever returns a readout says why</source>
        <translation>जो कार्यवृत्त लौटाता है, वह कारण बताता है</translation>
    </message>
    <message>
        <source>{field} of the {kind}</source>
        <translation>{kind} का {field}</translation>
    </message>
    <message>
        <source>{file} belongs to another vault</source>
        <translation>{file} दूसरी तिजोरी का है</translation>
    </message>
    <message>
        <source>{file} does not check</source>
        <translation>{file} जाँच में सही नहीं निकला</translation>
    </message>
    <message>
        <source>{file} is missing</source>
        <translation>{file} नहीं है</translation>
    </message>
    <message>
        <source>{member} does not stand where it belongs</source>
        <translation>{member} अपने स्थान पर नहीं है</translation>
    </message>
    <message>
        <source>{name} is missing or not as it should be</source>
        <translation>{name} नहीं है या ठीक नहीं है</translation>
    </message>
    <message>
        <source>{name} is not a type of reference</source>
        <translation>{name} संदर्भ का कोई प्रकार नहीं है</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} बाइट</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}।</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Created</source>
        <translation>बनाने की तिथि</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>बनाने वाला</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>पहचान संख्या</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>अंकन</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>केंद्र</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Releasable to</source>
        <translation>किसे दिया जा सकता है</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
</context>
<context>
    <name>RecordErased</name>
    <message>
        <source>Make a new one if the work goes on.</source>
        <translation>यदि कार्य आगे चलता है तो नया बनाएँ।</translation>
    </message>
    <message>
        <source>The record was erased; nothing can be written to it.</source>
        <translation>अभिलेख मिटा दिया गया; इसमें कुछ नहीं लिखा जा सकता।</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>{label} (required)</source>
        <translation>{label} (आवश्यक)</translation>
    </message>
    <message>
        <source>“{label}” is still empty.</source>
        <translation>“{label}” अभी ख़ाली है।</translation>
    </message>
</context>
<context>
    <name>RecordsElsewhere</name>
    <message>
        <source>Name the database with “--store”.</source>
        <translation>“--store” से डेटाबेस बताएँ।</translation>
    </message>
    <message>
        <source>The records of the desk in {folder} are in a database, not in its vault.</source>
        <translation>{folder} के डेस्क के अभिलेख डेटाबेस में हैं, तिजोरी में नहीं।</translation>
    </message>
</context>
<context>
    <name>RecordsHere</name>
    <message>
        <source>Leave “--store” out, or found headquarters anew with “hq init --store”.</source>
        <translation>“--store” छोड़ दें, या “hq init --store” से मुख्यालय फिर स्थापित करें।</translation>
    </message>
    <message>
        <source>The desk in {folder} keeps its records in its vault, not in a database.</source>
        <translation>{folder} का डेस्क अपने अभिलेख तिजोरी में रखता है, डेटाबेस में नहीं।</translation>
    </message>
</context>
<context>
    <name>RecoveryWordsMistyped</name>
    <message>
        <source>Compare each word and their order with the printed kit.</source>
        <translation>हर शब्द और उनका क्रम छपे पत्र से मिलाएँ।</translation>
    </message>
    <message>
        <source>These are not the 24 words of a recovery kit.</source>
        <translation>ये किसी पुनर्प्राप्ति पत्र के 24 शब्द नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>RefusalSheet</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>कोड {code}</translation>
    </message>
    <message>
        <source>This was not done</source>
        <translation>यह नहीं किया गया</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>0 to 3</source>
        <translation>0 से 3</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>पहुँच</translation>
    </message>
    <message>
        <source>Agreement profile</source>
        <translation>समझौता प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Also through</source>
        <translation>इसके द्वारा भी</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>उत्तर दिया गया</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>प्रस्तुतकर्ता</translation>
    </message>
    <message>
        <source>Authorisation expected</source>
        <translation>प्राधिकार कब अपेक्षित</translation>
    </message>
    <message>
        <source>Bring forward</source>
        <translation>फिर प्रस्तुत करें</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>प्रकरण</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>माध्यम</translation>
    </message>
    <message>
        <source>Cleared content</source>
        <translation>अनुमत सामग्री</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Comes back on this day; never a deadline</source>
        <translation>इस दिन फिर सामने आता है; यह समय-सीमा नहीं</translation>
    </message>
    <message>
        <source>Crime area</source>
        <translation>अपराध क्षेत्र</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>दिशा</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>तथ्य</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>प्रतिपुष्टि</translation>
    </message>
    <message>
        <source>Ground of refusal</source>
        <translation>अस्वीकृति का आधार</translation>
    </message>
    <message>
        <source>Ground of urgency</source>
        <translation>अत्यावश्यकता का आधार</translation>
    </message>
    <message>
        <source>Home agency</source>
        <translation>अपनी एजेंसी</translation>
    </message>
    <message>
        <source>Host agency</source>
        <translation>मेज़बान एजेंसी</translation>
    </message>
    <message>
        <source>Host contact</source>
        <translation>मेज़बान संपर्क</translation>
    </message>
    <message>
        <source>How each subject connects to the purpose</source>
        <translation>हर संबंधित इकाई उद्देश्य से कैसे जुड़ी है</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Legal base</source>
        <translation>विधिक आधार</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>विधिक रोक</translation>
    </message>
    <message>
        <source>Limits on use</source>
        <translation>उपयोग की सीमाएँ</translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation>किस पर गया</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>अपराध</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Paper registry</source>
        <translation>काग़ज़ी रजिस्टर</translation>
    </message>
    <message>
        <source>Pointer only</source>
        <translation>केवल संकेत</translation>
    </message>
    <message>
        <source>Preserved until</source>
        <translation>कब तक संरक्षित</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>उद्देश्य</translation>
    </message>
    <message>
        <source>Reason of refusal</source>
        <translation>अस्वीकृति का कारण</translation>
    </message>
    <message>
        <source>Reason of urgency</source>
        <translation>अत्यावश्यकता का कारण</translation>
    </message>
    <message>
        <source>Reference in that channel</source>
        <translation>उस माध्यम में संदर्भ</translation>
    </message>
    <message>
        <source>Registry, volume, folio</source>
        <translation>रजिस्टर, खंड, पन्ना</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>समीक्षा</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>समीक्षक</translation>
    </message>
    <message>
        <source>Sent or received</source>
        <translation>भेजा या प्राप्त</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>संबंधित इकाइयाँ</translation>
    </message>
    <message>
        <source>Substances</source>
        <translation>पदार्थ</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>उनका संदर्भ</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>अत्यावश्यकता</translation>
    </message>
    <message>
        <source>Usefulness</source>
        <translation>उपयोगिता</translation>
    </message>
    <message>
        <source>Waiting on</source>
        <translation>किसकी प्रतीक्षा</translation>
    </message>
    <message>
        <source>Why it was moved</source>
        <translation>क्यों बदला गया</translation>
    </message>
    <message>
        <source>Why the other side is believed to hold it</source>
        <translation>दूसरे पक्ष के पास होने का कारण</translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation>कार्य धारा</translation>
    </message>
</context>
<context>
    <name>RequestDialogs</name>
    <message>
        <source>Answer question {number}</source>
        <translation>प्रश्न {number} का उत्तर दें</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>बढ़ाएँ</translation>
    </message>
    <message>
        <source>Extend the deadline</source>
        <translation>समय-सीमा बढ़ाएँ</translation>
    </message>
    <message>
        <source>Log an exchange</source>
        <translation>संवाद दर्ज करें</translation>
    </message>
    <message>
        <source>Log exchange</source>
        <translation>संवाद दर्ज करें</translation>
    </message>
    <message>
        <source>Save answer</source>
        <translation>उत्तर सहेजें</translation>
    </message>
    <message>
        <source>What was said or sent</source>
        <translation>क्या कहा या भेजा गया</translation>
    </message>
</context>
<context>
    <name>RequestFormPane</name>
    <message>
        <source>How it came or goes</source>
        <translation>कैसे आया या जाता है</translation>
    </message>
    <message>
        <source>Questions, one a line</source>
        <translation>प्रश्न, हर पंक्ति में एक</translation>
    </message>
</context>
<context>
    <name>RequestPane</name>
    <message>
        <source>Add a note</source>
        <translation>नोट जोड़ें</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>नोट जोड़ें</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>संलग्नक</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>प्रस्तुतकर्ता</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>माध्यम</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>प्रतिहस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Crime area</source>
        <translation>अपराध क्षेत्र</translation>
    </message>
    <message>
        <source>Due at home</source>
        <translation>अपने देश में नियत</translation>
    </message>
    <message>
        <source>Due here</source>
        <translation>यहाँ नियत</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>संपादित करें</translation>
    </message>
    <message>
        <source>Extend the deadline</source>
        <translation>समय-सीमा बढ़ाएँ</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Ground of urgency</source>
        <translation>अत्यावश्यकता का आधार</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Log an exchange</source>
        <translation>संवाद दर्ज करें</translation>
    </message>
    <message>
        <source>Log exchange</source>
        <translation>संवाद दर्ज करें</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>अन्य कार्य</translation>
    </message>
    <message>
        <source>Nothing was said or sent yet.</source>
        <translation>अभी तक कुछ कहा या भेजा नहीं गया।</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>अवलोकन</translation>
    </message>
    <message>
        <source>Received or sent</source>
        <translation>प्राप्त या भेजा</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>संबद्ध</translation>
    </message>
    <message>
        <source>Remove from the desk</source>
        <translation>डेस्क से हटाएँ</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>उनका संदर्भ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>घटनाक्रम</translation>
    </message>
    <message>
        <source>“{step}” has to wait.</source>
        <translation>“{step}” को रुकना होगा।</translation>
    </message>
</context>
<context>
    <name>RequestParts</name>
    <message>
        <source>Actions</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>प्रश्न जोड़ें</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>कार्य जोड़ें</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>मद जोड़ें</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>सहमति देने वाला</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>संपादित करें</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>तथ्य</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>प्रतिपुष्टि</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>सुपुर्दगियाँ</translation>
    </message>
    <message>
        <source>Items of information</source>
        <translation>सूचना की मदें</translation>
    </message>
    <message>
        <source>New due time</source>
        <translation>नया नियत समय</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Reason of refusal</source>
        <translation>अस्वीकृति का कारण</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>संबंधित इकाइयाँ</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>करना है</translation>
    </message>
    <message>
        <source>Waiting on</source>
        <translation>किसकी प्रतीक्षा</translation>
    </message>
    <message>
        <source>Why it was moved</source>
        <translation>क्यों बदला गया</translation>
    </message>
</context>
<context>
    <name>RequestStatus</name>
    <message>
        <source>Acknowledged</source>
        <translation>प्राप्ति सूचित</translation>
    </message>
    <message>
        <source>Answer assessed</source>
        <translation>उत्तर का आकलन हुआ</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>उत्तर दिया गया</translation>
    </message>
    <message>
        <source>At the disclosure gate</source>
        <translation>प्रकटन जाँच में</translation>
    </message>
    <message>
        <source>Clarification asked, clock stopped</source>
        <translation>स्पष्टीकरण माँगा, समय-गणना रुकी</translation>
    </message>
    <message>
        <source>Cleared to send</source>
        <translation>भेजने की अनुमति</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>मसौदा</translation>
    </message>
    <message>
        <source>For review</source>
        <translation>समीक्षा हेतु</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>प्रगति पर</translation>
    </message>
    <message>
        <source>Lapsed, no answer</source>
        <translation>निष्प्रभावी, उत्तर नहीं</translation>
    </message>
    <message>
        <source>Moved to another channel</source>
        <translation>दूसरे माध्यम को भेजा</translation>
    </message>
    <message>
        <source>Partly answered</source>
        <translation>आंशिक उत्तर दिया गया</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Sent / received</source>
        <translation>भेजा / प्राप्त</translation>
    </message>
    <message>
        <source>Waiting for judicial authorisation</source>
        <translation>न्यायिक प्राधिकार की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>वापस लिया गया</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>Action</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>आश्वासन</translation>
    </message>
    <message>
        <source>Choose a request, or record a new one.</source>
        <translation>कोई अनुरोध चुनें, या नया दर्ज करें।</translation>
    </message>
    <message>
        <source>Consent of the originator</source>
        <translation>मूल स्रोत की सहमति</translation>
    </message>
    <message>
        <source>Edit request</source>
        <translation>अनुरोध संपादित करें</translation>
    </message>
    <message>
        <source>Item of information</source>
        <translation>सूचना की मद</translation>
    </message>
    <message>
        <source>Make action of {ref}</source>
        <translation>{ref} का कार्य बनाएँ</translation>
    </message>
    <message>
        <source>Make item of {ref}</source>
        <translation>{ref} की मद बनाएँ</translation>
    </message>
    <message>
        <source>Make request</source>
        <translation>अनुरोध बनाएँ</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>नया अनुरोध</translation>
    </message>
    <message>
        <source>No request here.</source>
        <translation>यहाँ कोई अनुरोध नहीं।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुले</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>विलंबित</translation>
    </message>
    <message>
        <source>Question of the request</source>
        <translation>अनुरोध का प्रश्न</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
</context>
<context>
    <name>RetentionDecision</name>
    <message>
        <source>Erased with certificate</source>
        <translation>प्रमाणपत्र के साथ मिटाया</translation>
    </message>
    <message>
        <source>Kept for another while</source>
        <translation>कुछ और समय रखा</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>विधिक रोक</translation>
    </message>
    <message>
        <source>Personal data stripped, statistics kept</source>
        <translation>व्यक्तिगत डेटा हटाया, आँकड़े रखे</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>समीक्षा शेष</translation>
    </message>
</context>
<context>
    <name>RetentionDialogs</name>
    <message numerus="yes">
        <source>%Ln record(s) go, here and on every desk that has them.</source>
        <translation>
            <numerusform>%Ln अभिलेख यहाँ और हर उस डेस्क से मिटेगा जिसके पास है।</numerusform>
            <numerusform>%Ln अभिलेख यहाँ और हर उस डेस्क से मिटेंगे जिसके पास हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>A legal hold stops this: {refs}</source>
        <translation>विधिक रोक इसे रोकती है: {refs}</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>आधार</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Keep for another while</source>
        <translation>कुछ और समय रखें</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>विधिक रोक</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>रोक हटाएँ</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>फिर देखने का दिन</translation>
    </message>
    <message>
        <source>Nothing of it is stripped or erased until the hold is lifted.</source>
        <translation>रोक हटने तक इसका कुछ भी हटाया या मिटाया नहीं जाता।</translation>
    </message>
    <message>
        <source>Only what the statistics count stays, with the reference. This cannot be undone.</source>
        <translation>केवल वही रहता है जो आँकड़ों में गिना जाता है, संदर्भ के साथ। इसे वापस नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>Place the hold</source>
        <translation>रोक लगाएँ</translation>
    </message>
    <message>
        <source>Somebody else of that name is meant there</source>
        <translation>वहाँ उस नाम का कोई और व्यक्ति है</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Strip personal data</source>
        <translation>व्यक्तिगत डेटा हटाएँ</translation>
    </message>
    <message>
        <source>These would still say the name: {refs}</source>
        <translation>इनमें नाम फिर भी रहेगा: {refs}</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>इसे वापस नहीं लिया जा सकता।</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Choose a record to decide about.</source>
        <translation>निर्णय के लिए कोई अभिलेख चुनें।</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>देखने हैं</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>मिटाए गए</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>रोके गए</translation>
    </message>
    <message>
        <source>Next 90 days</source>
        <translation>अगले 90 दिन</translation>
    </message>
    <message>
        <source>Nothing to decide here.</source>
        <translation>यहाँ निर्णय को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Records come here when their time is over, or by “Retention…” in their menu.</source>
        <translation>अभिलेख अपना समय पूरा होने पर, या अपने मेनू के “प्रतिधारण…” से यहाँ आते हैं।</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>प्रतिधारण</translation>
    </message>
</context>
<context>
    <name>RetentionPane</name>
    <message numerus="yes">
        <source>%Ln record(s) would go. Nothing was changed.</source>
        <translation>
            <numerusform>%Ln अभिलेख मिटेगा। कुछ बदला नहीं गया।</numerusform>
            <numerusform>%Ln अभिलेख मिटेंगे। कुछ बदला नहीं गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>A legal hold stops stripping and erasing.</source>
        <translation>विधिक रोक हटाने और मिटाने को रोकती है।</translation>
    </message>
    <message>
        <source>A supervisor or the records officer does.</source>
        <translation>पर्यवेक्षक या अभिलेख अधिकारी यह करते हैं।</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>मिटाएँ…</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>रोके गए</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>रखें…</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>अंतिम निर्णय</translation>
    </message>
    <message>
        <source>Legal hold…</source>
        <translation>विधिक रोक…</translation>
    </message>
    <message>
        <source>Lift the hold…</source>
        <translation>रोक हटाएँ…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>अन्य कार्य</translation>
    </message>
    <message>
        <source>Nothing was decided about it yet.</source>
        <translation>इस पर अभी कोई निर्णय नहीं हुआ।</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>अवलोकन</translation>
    </message>
    <message>
        <source>Strip personal data…</source>
        <translation>व्यक्तिगत डेटा हटाएँ…</translation>
    </message>
    <message>
        <source>The role “{role}” places no hold and erases nothing.</source>
        <translation>भूमिका “{role}” न रोक लगाती है, न कुछ मिटाती है।</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>फिर देखना है</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>क्या मिटेगा</translation>
    </message>
    <message>
        <source>Why then</source>
        <translation>तब क्यों</translation>
    </message>
    <message>
        <source>Would go</source>
        <translation>मिटेगा</translation>
    </message>
    <message>
        <source>Would still say the name</source>
        <translation>नाम फिर भी रहेगा</translation>
    </message>
</context>
<context>
    <name>RetentionTask</name>
    <message>
        <source>Certificate</source>
        <translation>प्रमाणपत्र</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>नियत तिथि</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>अभिलेख</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>नियम</translation>
    </message>
</context>
<context>
    <name>ReviewDecision</name>
    <message>
        <source>Approved</source>
        <translation>अनुमोदित</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>अभी उत्तर नहीं</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>लौटाया गया</translation>
    </message>
</context>
<context>
    <name>ReviewRound</name>
    <message>
        <source>Answered</source>
        <translation>उत्तर की तिथि</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>सामग्री का हैश</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>प्रस्तुत करने की तिथि</translation>
    </message>
    <message>
        <source>One a line, ¶ and its number first</source>
        <translation>हर पंक्ति में एक, पहले ¶ और उसकी संख्या</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>कार्यवृत्त</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>समीक्षक</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>दौर</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>हस्ताक्षरकर्ता</translation>
    </message>
    <message>
        <source>The name in the certificate</source>
        <translation>प्रमाणपत्र में नाम</translation>
    </message>
</context>
<context>
    <name>ReviewRules</name>
    <message>
        <source>A person set the day</source>
        <translation>दिन किसी व्यक्ति ने तय किया</translation>
    </message>
    <message>
        <source>Five years after the last custody event</source>
        <translation>अंतिम अभिरक्षा घटना के पाँच वर्ष बाद</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>विधिक रोक</translation>
    </message>
    <message>
        <source>Six months after the case was closed</source>
        <translation>प्रकरण समाप्त होने के छह महीने बाद</translation>
    </message>
    <message>
        <source>Six months after the request ended</source>
        <translation>अनुरोध पूरा होने के छह महीने बाद</translation>
    </message>
    <message>
        <source>The originator lets it be kept until then</source>
        <translation>मूल स्रोत ने तब तक रखने दिया है</translation>
    </message>
    <message>
        <source>Three years after the case was opened</source>
        <translation>प्रकरण खुलने के तीन वर्ष बाद</translation>
    </message>
    <message>
        <source>Three years after the item was recorded</source>
        <translation>मद दर्ज होने के तीन वर्ष बाद</translation>
    </message>
    <message>
        <source>Three years after the last contact</source>
        <translation>अंतिम संपर्क के तीन वर्ष बाद</translation>
    </message>
    <message>
        <source>Three years after the meeting</source>
        <translation>बैठक के तीन वर्ष बाद</translation>
    </message>
    <message>
        <source>Three years after the request came</source>
        <translation>अनुरोध आने के तीन वर्ष बाद</translation>
    </message>
    <message>
        <source>Three years after the subject was recorded</source>
        <translation>संबंधित इकाई दर्ज होने के तीन वर्ष बाद</translation>
    </message>
    <message>
        <source>What it belonged to was erased</source>
        <translation>जिसका यह भाग था वह मिटाया गया</translation>
    </message>
</context>
<context>
    <name>ReviewStale</name>
    <message>
        <source>Offer the readout for review again, and send the new PDF to the reviewer.</source>
        <translation>कार्यवृत्त को फिर से समीक्षा के लिए प्रस्तुत करें और नया PDF समीक्षक को भेजें।</translation>
    </message>
    <message>
        <source>The review of {what} is not taken in: it is about another text than the readout has now.</source>
        <translation>{what} की समीक्षा नहीं ली गई: वह कार्यवृत्त के वर्तमान पाठ से भिन्न पाठ के बारे में है।</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Auditor</source>
        <translation>लेखापरीक्षक</translation>
    </message>
    <message>
        <source>Device administrator</source>
        <translation>उपकरण प्रशासक</translation>
    </message>
    <message>
        <source>Headquarters desk</source>
        <translation>मुख्यालय डेस्क</translation>
    </message>
    <message>
        <source>Headquarters disclosure officer</source>
        <translation>मुख्यालय का प्रकटन अधिकारी</translation>
    </message>
    <message>
        <source>Liaison officer</source>
        <translation>संपर्क अधिकारी</translation>
    </message>
    <message>
        <source>Records officer</source>
        <translation>अभिलेख अधिकारी</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>पर्यवेक्षक</translation>
    </message>
</context>
<context>
    <name>RosterForged</name>
    <message>
        <source>The roster in force stays. Report it to headquarters.</source>
        <translation>लागू नामावली बनी रहेगी। मुख्यालय को सूचित करें।</translation>
    </message>
    <message>
        <source>The roster is refused: it does not bear headquarters&apos; signatures.</source>
        <translation>नामावली अस्वीकृत: इस पर मुख्यालय के हस्ताक्षर नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>RosterForked</name>
    <message>
        <source>The roster in force stays. Report it to headquarters: two rosters are going around.</source>
        <translation>लागू नामावली बनी रहेगी। मुख्यालय को सूचित करें: दो नामावलियाँ प्रचलन में हैं।</translation>
    </message>
    <message>
        <source>The roster is refused: version {offered} does not follow the roster in force.</source>
        <translation>नामावली अस्वीकृत: संस्करण {offered} लागू नामावली के क्रम में नहीं है।</translation>
    </message>
</context>
<context>
    <name>RosterOlder</name>
    <message>
        <source>The roster in force stays. If headquarters did not send an old file by mistake, report it.</source>
        <translation>लागू नामावली बनी रहेगी। यदि मुख्यालय ने भूल से पुरानी फ़ाइल नहीं भेजी, तो सूचना दें।</translation>
    </message>
    <message>
        <source>The roster is refused: it is version {offered}, and version {held} is in force.</source>
        <translation>नामावली अस्वीकृत: यह संस्करण {offered} है, जबकि संस्करण {held} लागू है।</translation>
    </message>
</context>
<context>
    <name>SelfTestFailed</name>
    <message>
        <source>The self-test failed: {what}.</source>
        <translation>स्व-परीक्षण विफल: {what}।</translation>
    </message>
    <message>
        <source>This installation is not complete. Install it again.</source>
        <translation>यह इंस्टॉलेशन पूरा नहीं है। इसे फिर इंस्टॉल करें।</translation>
    </message>
</context>
<context>
    <name>ServerUnreachable</name>
    <message>
        <source>Ask the administrator whether it runs and lets this computer in.</source>
        <translation>प्रशासक से पूछें कि वह चल रहा है और इस कंप्यूटर को अनुमति देता है या नहीं।</translation>
    </message>
    <message>
        <source>The database server of this desk cannot be reached.</source>
        <translation>इस डेस्क के डेटाबेस सर्वर तक पहुँच नहीं हो रही।</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln मिनट</numerusform>
            <numerusform>%Ln मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Ctrl L locks at once. What you were typing is kept.</source>
        <translation>तुरंत लॉक करने के लिए Ctrl L दबाएँ। आप जो लिख रहे थे वह सुरक्षित रहता है।</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>रूप (&amp;O)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक</translation>
    </message>
    <message>
        <source>Lock when nobody is there for</source>
        <translation>कोई न हो तो लॉक करें, इसके बाद</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>अधिकारी</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>केंद्र</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>यह डेस्क</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>विंडो</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Close a dialog or this sheet</source>
        <translation>संवाद या यह पत्रक बंद करें</translation>
    </message>
    <message>
        <source>Next or previous field</source>
        <translation>अगला या पिछला क्षेत्र</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>प्रपत्र सहेजें</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>शॉर्टकट</translation>
    </message>
    <message>
        <source>Up and down a list</source>
        <translation>सूची में ऊपर और नीचे</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Both sides</source>
        <translation>दोनों पक्ष</translation>
    </message>
    <message>
        <source>Home side</source>
        <translation>अपना पक्ष</translation>
    </message>
    <message>
        <source>Host side</source>
        <translation>मेज़बान पक्ष</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sections</source>
        <translation>अनुभाग</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
</context>
<context>
    <name>SignatureRefused</name>
    <message>
        <source>Send the PDF as it was issued once more, to be signed and sent back as it is.</source>
        <translation>जारी की गई PDF फिर भेजें, ताकि उस पर हस्ताक्षर कर उसे वैसे ही लौटाया जाए।</translation>
    </message>
    <message>
        <source>{what} is not taken in: {why}.</source>
        <translation>{what} नहीं लिया गया: {why}।</translation>
    </message>
</context>
<context>
    <name>SignedInSheet</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Save the enrolment file</source>
        <translation>पंजीकरण फ़ाइल सहेजें</translation>
    </message>
    <message>
        <source>Save the enrolment file…</source>
        <translation>पंजीकरण फ़ाइल सहेजें…</translation>
    </message>
    <message>
        <source>Send the enrolment file to headquarters, and change the passphrase: the one who left knows it.</source>
        <translation>पंजीकरण फ़ाइल मुख्यालय को भेजें, और कूटवाक्य बदलें: जो गए वे उसे जानते हैं।</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>कार्यभार लिया गया</translation>
    </message>
    <message>
        <source>{officer} sits at this desk from now on.</source>
        <translation>अब से इस डेस्क पर {officer} हैं।</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Agreed by</source>
        <translation>सहमति देने वाला</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>प्रतिबद्धता</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>To</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
</context>
<context>
    <name>SlotsFull</name>
    <message>
        <source>Remove one that is no longer needed first.</source>
        <translation>पहले वह हटाएँ जिसकी अब आवश्यकता नहीं।</translation>
    </message>
    <message>
        <source>This desk already has eight ways to open it.</source>
        <translation>इस डेस्क को खोलने के पहले से आठ उपाय हैं।</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Official</source>
        <translation>पदाधिकारी</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>लक्षित व्यक्ति</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>पीड़ित</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>साक्षी</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message numerus="yes">
        <source>%Ln figure(s)</source>
        <translation>
            <numerusform>%Ln आँकड़ा</numerusform>
            <numerusform>%Ln आँकड़े</numerusform>
        </translation>
    </message>
    <message>
        <source>Checklist of the Directive</source>
        <translation>निर्देश की जाँच-सूची</translation>
    </message>
    <message>
        <source>Choose a measure.</source>
        <translation>कोई माप चुनें।</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>गिनती हो रही है…</translation>
    </message>
    <message>
        <source>Nothing to count</source>
        <translation>गिनने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>आँकड़े</translation>
    </message>
    <message>
        <source>What is to be recorded, and where it is counted</source>
        <translation>क्या दर्ज करना है, और वह कहाँ गिना जाता है</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>All changes saved</source>
        <translation>सभी बदलाव सहेजे गए</translation>
    </message>
    <message>
        <source>Disk almost full: {size} left</source>
        <translation>डिस्क लगभग भरी है: {size} शेष</translation>
    </message>
    <message>
        <source>Last sync {when}</source>
        <translation>अंतिम आदान-प्रदान {when}</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>आदान-प्रदान नहीं हुआ</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %Ln change(s) waiting</source>
        <translation>
            <numerusform>ऑफ़लाइन · %Ln बदलाव प्रतीक्षा में</numerusform>
            <numerusform>ऑफ़लाइन · %Ln बदलाव प्रतीक्षा में</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline · nothing waiting</source>
        <translation>ऑफ़लाइन · कुछ प्रतीक्षा में नहीं</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Unlocked · locks in {time}</source>
        <translation>अनलॉक · {time} में लॉक होगा</translation>
    </message>
</context>
<context>
    <name>StepRefused</name>
    <message>
        <source>Put that right first; nothing was changed.</source>
        <translation>पहले उसे ठीक करें; कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>{what} cannot go from “{old}” to “{new}”: {why}</source>
        <translation>{what} को “{old}” से “{new}” नहीं किया जा सकता: {why}</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>I have looked for similar requests</source>
        <translation>मैंने मिलते-जुलते अनुरोध देख लिए हैं</translation>
    </message>
    <message>
        <source>New due time, if it was told</source>
        <translation>नया नियत समय, यदि बताया गया</translation>
    </message>
    <message>
        <source>No similar record was found.</source>
        <translation>कोई मिलता-जुलता अभिलेख नहीं मिला।</translation>
    </message>
    <message>
        <source>Reference in that channel, or “HQ to supply”</source>
        <translation>उस माध्यम में संदर्भ, या “मुख्यालय देगा”</translation>
    </message>
    <message>
        <source>This cannot be done yet.</source>
        <translation>यह अभी नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>क्या शेष है</translation>
    </message>
    <message>
        <source>What was said or sent</source>
        <translation>क्या कहा या भेजा गया</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>किसके साथ</translation>
    </message>
</context>
<context>
    <name>StillNamed</name>
    <message>
        <source>Erase them with it, or say that somebody else of that name is meant.</source>
        <translation>उन्हें भी मिटाएँ, या बताएँ कि उस नाम का कोई और व्यक्ति है।</translation>
    </message>
    <message>
        <source>{refs} would still say a name of what is to be erased.</source>
        <translation>{refs} में मिटाई जाने वाली बात का नाम फिर भी रहेगा।</translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message>
        <source>Born</source>
        <translation>जन्म तिथि</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>पहचान-संख्याएँ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>विधिक रोक</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Name in original script</source>
        <translation>मूल लिपि में नाम</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>राष्ट्रीयता</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>अन्य नाम</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>समीक्षा</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>निगरानी में</translation>
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
        <translation>खाता</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>परेषण</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>उपकरण</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>घटना</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>संगठन</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Substance lot</source>
        <translation>पदार्थ की खेप</translation>
    </message>
    <message>
        <source>Telephone or network address</source>
        <translation>टेलीफ़ोन या नेटवर्क पता</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>वाहन</translation>
    </message>
    <message>
        <source>Vessel</source>
        <translation>जलयान</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>वॉलेट</translation>
    </message>
</context>
<context>
    <name>SubjectPane</name>
    <message>
        <source>Add a consignment</source>
        <translation>परेषण जोड़ें</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>संबंध जोड़ें</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>जन्म तिथि</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>परेषण</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>संपादित करें</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>माल</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>पहचान-संख्याएँ</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>विधिक रोक</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>संबंध</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>संबंध</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>अन्य कार्य</translation>
    </message>
    <message>
        <source>Name in original script</source>
        <translation>मूल लिपि में नाम</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>राष्ट्रीयता</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Nothing is written about it yet.</source>
        <translation>इसके बारे में अभी कुछ नहीं लिखा।</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>अन्य नाम</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>अवलोकन</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>संबद्ध</translation>
    </message>
    <message>
        <source>Remove from the desk</source>
        <translation>डेस्क से हटाएँ</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>समीक्षा</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>निगरानी में</translation>
    </message>
</context>
<context>
    <name>SubjectsPage</name>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>आश्वासन</translation>
    </message>
    <message>
        <source>Choose a subject, or record a new one.</source>
        <translation>कोई संबंधित इकाई चुनें, या नई दर्ज करें।</translation>
    </message>
    <message>
        <source>Consent of the originator</source>
        <translation>मूल स्रोत की सहमति</translation>
    </message>
    <message>
        <source>Consignment</source>
        <translation>परेषण</translation>
    </message>
    <message>
        <source>Edit subject</source>
        <translation>संबंधित इकाई संपादित करें</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>माल</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>संबंध</translation>
    </message>
    <message>
        <source>New subject</source>
        <translation>नई संबंधित इकाई</translation>
    </message>
    <message>
        <source>No subject here.</source>
        <translation>यहाँ कोई संबंधित इकाई नहीं।</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>संगठन</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>संबंधित इकाइयाँ</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>निगरानी में</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln बदलाव प्रतीक्षा में</numerusform>
            <numerusform>%Ln बदलाव प्रतीक्षा में</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Bundle {number} from {name}</source>
        <translation>{name} से पैकेट {number}</translation>
    </message>
    <message>
        <source>Bundle {number} to {name}</source>
        <translation>{name} को पैकेट {number}</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>आगमन</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>Choose a line of the list.</source>
        <translation>सूची की कोई पंक्ति चुनें।</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>हैश</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>पंजीकृत</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>पंजीकरण</translation>
    </message>
    <message>
        <source>Fingerprint and keys of this desk</source>
        <translation>इस डेस्क की पहचान-छाप और कुंजियाँ</translation>
    </message>
    <message>
        <source>Held: an earlier one is missing</source>
        <translation>रोका गया: इससे पहले का नहीं आया</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>बनाया गया</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation>अभी पावती नहीं</translation>
    </message>
    <message>
        <source>Not confirmed yet. Whatever is not confirmed goes again with the next one.</source>
        <translation>अभी पुष्टि नहीं हुई। जिसकी पुष्टि नहीं होती वह अगले के साथ फिर जाता है।</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>पंजीकृत नहीं</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>अवलोकन</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>पावती</translation>
    </message>
    <message>
        <source>Receipt came</source>
        <translation>पावती आई</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>प्राप्त</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>अभिलेख</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजे गए</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>आदान-प्रदान</translation>
    </message>
    <message>
        <source>The other side has confirmed this bundle.</source>
        <translation>दूसरे पक्ष ने इस पैकेट की पुष्टि कर दी है।</translation>
    </message>
    <message>
        <source>The receipt for this bundle goes out with your next one.</source>
        <translation>इस पैकेट की पावती आपके अगले पैकेट के साथ जाएगी।</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>{name} को</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>अद्यतन</translation>
    </message>
    <message>
        <source>What will leave with the next bundle</source>
        <translation>अगले पैकेट के साथ क्या जाएगा</translation>
    </message>
</context>
<context>
    <name>SyncStatus</name>
    <message>
        <source>Headquarters has it</source>
        <translation>मुख्यालय के पास है</translation>
    </message>
    <message>
        <source>Held by the other side until more arrives</source>
        <translation>आगे का आने तक दूसरे पक्ष ने रोक रखा है</translation>
    </message>
    <message>
        <source>In a bundle, no receipt yet</source>
        <translation>पैकेट में, अभी पावती नहीं</translation>
    </message>
    <message>
        <source>Only on this device</source>
        <translation>केवल इसी यंत्र पर</translation>
    </message>
    <message>
        <source>Set aside by the other side</source>
        <translation>दूसरे पक्ष ने अलग रखा है</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>निर्णय शेष</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Separate words by commas</source>
        <translation>शब्दों को अल्पविराम से अलग करें</translation>
    </message>
</context>
<context>
    <name>TakenSheet</name>
    <message numerus="yes">
        <source>%Ln change(s) set aside, not applied</source>
        <translation>
            <numerusform>%Ln बदलाव अलग रखा गया, लागू नहीं हुआ</numerusform>
            <numerusform>%Ln बदलाव अलग रखे गए, लागू नहीं हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait for others that have not come.</source>
        <translation>
            <numerusform>%Ln बदलाव उन दूसरे बदलावों की प्रतीक्षा में है जो नहीं आए।</numerusform>
            <numerusform>%Ln बदलाव उन दूसरे बदलावों की प्रतीक्षा में हैं जो नहीं आए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask {name} to send it again, or look for it in the bag.</source>
        <translation>{name} से इसे फिर भेजने को कहें, या डाक-थैले में खोजें।</translation>
    </message>
    <message>
        <source>Bundle {number} from {name}</source>
        <translation>{name} से पैकेट {number}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Missing before this one: {numbers}</source>
        <translation>इससे पहले के अनुपस्थित: {numbers}</translation>
    </message>
    <message>
        <source>These were held and follow now: {numbers}</source>
        <translation>ये रोके हुए थे और अब लागू हुए: {numbers}</translation>
    </message>
    <message>
        <source>What this bundle brought</source>
        <translation>यह पैकेट क्या लाया</translation>
    </message>
</context>
<context>
    <name>TakeoverDialogs</name>
    <message>
        <source>Leaving officer</source>
        <translation>जाने वाले अधिकारी</translation>
    </message>
    <message>
        <source>Seal of the pack</source>
        <translation>कार्यभार पत्र की मुहर</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>कार्यभार लें</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>कार्यभार सौंपें</translation>
    </message>
    <message>
        <source>Sign the post in</source>
        <translation>केंद्र का कार्यभार लें</translation>
    </message>
    <message>
        <source>Sign the post out</source>
        <translation>केंद्र का कार्यभार सौंपें</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>उत्तराधिकारी</translation>
    </message>
    <message>
        <source>You sign for the pack as it stands now and for everything in your custody.</source>
        <translation>आप अभी की स्थिति और अपनी अभिरक्षा की हर वस्तु के लिए हस्ताक्षर करते हैं।</translation>
    </message>
    <message>
        <source>You take over everything on this form, and the desk becomes yours.</source>
        <translation>आप इस प्रपत्र की हर वस्तु लेते हैं, और डेस्क आपका हो जाता है।</translation>
    </message>
</context>
<context>
    <name>TakeoverPage</name>
    <message>
        <source>Live</source>
        <translation>वर्तमान</translation>
    </message>
    <message>
        <source>Takeover</source>
        <translation>कार्यभार ग्रहण</translation>
    </message>
    <message>
        <source>The post as it stands now</source>
        <translation>केंद्र जैसा अभी है</translation>
    </message>
</context>
<context>
    <name>TakeoverPane</name>
    <message numerus="yes">
        <source>%Ln item(s) are to be checked before the successor signs in.</source>
        <translation>
            <numerusform>उत्तराधिकारी के हस्ताक्षर से पहले %Ln मद जाँचनी है।</numerusform>
            <numerusform>उत्तराधिकारी के हस्ताक्षर से पहले %Ln मदें जाँचनी हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>जाँचा गया</translation>
    </message>
    <message>
        <source>Compare each seal with the one on the form.</source>
        <translation>हर मुहर को प्रपत्र की मुहर से मिलाएँ।</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>जाँचा नहीं गया</translation>
    </message>
    <message>
        <source>Open the handover</source>
        <translation>सुपुर्दगी खोलें</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>अवलोकन</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>मात्रा</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>मुहर</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>कार्यभार लें…</translation>
    </message>
    <message>
        <source>Signed in by</source>
        <translation>कार्यभार लिया</translation>
    </message>
    <message>
        <source>Signed out by</source>
        <translation>कार्यभार सौंपा</translation>
    </message>
    <message>
        <source>The pack of the post</source>
        <translation>केंद्र का कार्यभार पत्र</translation>
    </message>
    <message>
        <source>The supervisor has not decided yet.</source>
        <translation>पर्यवेक्षक ने अभी निर्णय नहीं किया।</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>जाँचना शेष</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>हस्ताक्षर नहीं</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>0 to 3</source>
        <translation>0 से 3</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>एजेंसियाँ</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>उत्तर दिया गया</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>माध्यम</translation>
    </message>
    <message>
        <source>Clarification was asked</source>
        <translation>स्पष्टीकरण माँगा गया था</translation>
    </message>
    <message>
        <source>Clock stood</source>
        <translation>समय-गणना रुकी रही</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Crime area</source>
        <translation>अपराध क्षेत्र</translation>
    </message>
    <message>
        <source>Deviation was announced</source>
        <translation>विलंब की सूचना दी गई थी</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>दिशा</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>नियत तिथि</translation>
    </message>
    <message>
        <source>Ground of refusal</source>
        <translation>अस्वीकृति का आधार</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>बैठक का प्रकार</translation>
    </message>
    <message>
        <source>Limit met</source>
        <translation>समय-सीमा पूरी हुई</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation>किस पर गया</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>अधिकारी</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>खोला गया</translation>
    </message>
    <message>
        <source>Owed by us</source>
        <translation>हमारी ओर से देय</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>भागीदार</translation>
    </message>
    <message>
        <source>Status it ended in</source>
        <translation>अंतिम स्थिति</translation>
    </message>
    <message>
        <source>The agency</source>
        <translation>एजेंसी</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>अत्यावश्यकता</translation>
    </message>
    <message>
        <source>Usefulness</source>
        <translation>उपयोगिता</translation>
    </message>
    <message>
        <source>Was known as</source>
        <translation>पहले का नाम</translation>
    </message>
    <message>
        <source>Where only the personal data went</source>
        <translation>जहाँ केवल व्यक्तिगत डेटा हटाया गया</translation>
    </message>
    <message>
        <source>Who it was the work of</source>
        <translation>यह किसका काम था</translation>
    </message>
    <message>
        <source>Workstream</source>
        <translation>कार्य धारा</translation>
    </message>
</context>
<context>
    <name>Tells</name>
    <message>
        <source>It cannot be told without something that is left out.</source>
        <translation>छोड़ी गई बात के बिना यह नहीं बताया जा सकता।</translation>
    </message>
    <message>
        <source>It names something that is left out.</source>
        <translation>इसमें छोड़ी गई बात का नाम है।</translation>
    </message>
    <message>
        <source>What it is a part of is left out.</source>
        <translation>यह जिसका भाग है वह छोड़ा गया है।</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Content</source>
        <translation>सामग्री</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Code list</source>
        <translation>कोड सूची</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>अप्रचलित</translation>
    </message>
</context>
<context>
    <name>ThirdPartyRule</name>
    <message>
        <source>Always</source>
        <translation>सदा</translation>
    </message>
    <message>
        <source>As the treaty says</source>
        <translation>संधि के अनुसार</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>Where marked H2</source>
        <translation>जहाँ H2 अंकित</translation>
    </message>
</context>
<context>
    <name>Tlp</name>
    <message>
        <source>Community, not public</source>
        <translation>समुदाय, सार्वजनिक नहीं</translation>
    </message>
    <message>
        <source>Named recipients only; in a meeting, those present</source>
        <translation>केवल नामित प्राप्तकर्ता; बैठक में उपस्थित लोग</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>Recipient organisation and its clients, need to know</source>
        <translation>प्राप्तकर्ता संगठन और उसके ग्राहक, आवश्यकतानुसार</translation>
    </message>
    <message>
        <source>Recipient organisation only, need to know</source>
        <translation>केवल प्राप्तकर्ता संगठन, आवश्यकतानुसार</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Undo  Ctrl Z</source>
        <translation>वापस लें  Ctrl Z</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Nothing is due, and nobody waits.</source>
        <translation>कुछ नियत नहीं है, और कोई प्रतीक्षा में नहीं।</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>सभी %Ln दिखाएँ</numerusform>
            <numerusform>सभी %Ln दिखाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation>कुछ लिख लें</translation>
    </message>
</context>
<context>
    <name>TooLarge</name>
    <message>
        <source>Nothing was changed. Ask the sender to send it in smaller bundles.</source>
        <translation>कुछ भी नहीं बदला गया। प्रेषक से छोटे पैकेटों में भेजने को कहें।</translation>
    </message>
    <message>
        <source>The bundle is refused: it is too large when opened ({why}).</source>
        <translation>पैकेट अस्वीकृत: खुलने पर यह बहुत बड़ा है ({why})।</translation>
    </message>
</context>
<context>
    <name>UnderHold</name>
    <message>
        <source>A legal hold on {refs} stops this.</source>
        <translation>{refs} पर विधिक रोक इसे रोकती है।</translation>
    </message>
    <message>
        <source>Whoever placed the hold must lift it first.</source>
        <translation>जिसने रोक लगाई उसे पहले हटानी होगी।</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>calendar days</source>
        <translation>कैलेंडर दिवस</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>घंटे</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>कार्य दिवस</translation>
    </message>
</context>
<context>
    <name>UnknownDesk</name>
    <message>
        <source>Nothing was changed. Ask headquarters whether that desk is enrolled and import the newest roster.</source>
        <translation>कुछ भी नहीं बदला गया। मुख्यालय से पूछें कि वह डेस्क पंजीकृत है या नहीं, और नवीनतम नामावली आयात करें।</translation>
    </message>
    <message>
        <source>The bundle is refused: its sender {desk} is not known to this desk.</source>
        <translation>पैकेट अस्वीकृत: यह डेस्क प्रेषक {desk} को नहीं जानता।</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>कूटवाक्य (&amp;P)</translation>
    </message>
    <message>
        <source>24 recovery &amp;words</source>
        <translation>24 पुनर्प्राप्ति शब्द (&amp;W)</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock चालू है</translation>
    </message>
    <message>
        <source>Check a PDF…</source>
        <translation>PDF जाँचें…</translation>
    </message>
    <message>
        <source>Everything on this desk is encrypted. Your passphrase opens it.</source>
        <translation>इस डेस्क का सब कुछ कूटबद्ध है। आपका कूटवाक्य इसे खोलता है।</translation>
    </message>
    <message>
        <source>Locked on {when} because nobody was at the desk.</source>
        <translation>{when} को लॉक हुआ क्योंकि डेस्क पर कोई नहीं था।</translation>
    </message>
    <message>
        <source>Locked on {when} when the computer went to sleep.</source>
        <translation>{when} को कंप्यूटर के सुप्त होने पर लॉक हुआ।</translation>
    </message>
    <message>
        <source>Locked on {when} with the screen.</source>
        <translation>{when} को स्क्रीन के साथ लॉक हुआ।</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>पहले कूटवाक्य लिखें।</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>अनलॉक करें</translation>
    </message>
    <message>
        <source>Unlock Liaison Desk</source>
        <translation>Liaison Desk अनलॉक करें</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>अनलॉक हो रहा है…</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>कूटवाक्य प्रयोग करें</translation>
    </message>
    <message>
        <source>Use the recovery words</source>
        <translation>पुनर्प्राप्ति शब्द प्रयोग करें</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>संस्करण {version}</translation>
    </message>
    <message>
        <source>You locked it on {when}.</source>
        <translation>आपने इसे {when} को लॉक किया।</translation>
    </message>
    <message>
        <source>Your unsaved draft is kept.</source>
        <translation>आपका बिना सहेजा मसौदा सुरक्षित है।</translation>
    </message>
</context>
<context>
    <name>Urgency</name>
    <message>
        <source>No time limit agreed</source>
        <translation>कोई समय-सीमा तय नहीं</translation>
    </message>
    <message>
        <source>Not urgent</source>
        <translation>अत्यावश्यक नहीं</translation>
    </message>
    <message>
        <source>Routine under the bilateral profile</source>
        <translation>द्विपक्षीय प्रोफ़ाइल में सामान्य</translation>
    </message>
    <message>
        <source>Urgent, information directly accessible</source>
        <translation>अत्यावश्यक, जानकारी सीधे उपलब्ध</translation>
    </message>
    <message>
        <source>Urgent, information indirectly accessible</source>
        <translation>अत्यावश्यक, जानकारी परोक्ष रूप से उपलब्ध</translation>
    </message>
</context>
<context>
    <name>Variant</name>
    <message>
        <source>Home side (internal)</source>
        <translation>अपना पक्ष (आंतरिक)</translation>
    </message>
    <message>
        <source>A home agency</source>
        <translation>अपने पक्ष की एजेंसी</translation>
    </message>
    <message>
        <source>A third party</source>
        <translation>तृतीय पक्ष</translation>
    </message>
    <message>
        <source>Those who took part</source>
        <translation>प्रतिभागी</translation>
    </message>
    <message>
        <source>Headquarters’ copy, with its data</source>
        <translation>मुख्यालय की प्रति, आँकड़ों सहित</translation>
    </message>
    <message>
        <source>Host agency</source>
        <translation>मेज़बान एजेंसी</translation>
    </message>
    <message>
        <source>Both sides (joint)</source>
        <translation>दोनों पक्ष (संयुक्त)</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>जनता</translation>
    </message>
</context>
<context>
    <name>VaultDamaged</name>
    <message>
        <source>Do not write to it. Restore the newest backup into another folder.</source>
        <translation>इसमें कुछ न लिखें। सबसे नया बैकअप दूसरे फ़ोल्डर में बहाल करें।</translation>
    </message>
    <message>
        <source>The desk in {folder} is damaged: {why}.</source>
        <translation>{folder} का डेस्क क्षतिग्रस्त है: {why}।</translation>
    </message>
</context>
<context>
    <name>VaultInUse</name>
    <message>
        <source>Close it there first.</source>
        <translation>पहले उसे वहाँ बंद करें।</translation>
    </message>
    <message>
        <source>This desk is already open in another window or program ({folder}).</source>
        <translation>यह डेस्क पहले से दूसरी विंडो या प्रोग्राम में खुला है ({folder})।</translation>
    </message>
</context>
<context>
    <name>VaultMissing</name>
    <message>
        <source>Name the right folder, or create a desk there.</source>
        <translation>सही फ़ोल्डर बताएँ, या वहाँ डेस्क बनाएँ।</translation>
    </message>
    <message>
        <source>There is no desk in {folder}.</source>
        <translation>{folder} में कोई डेस्क नहीं है।</translation>
    </message>
</context>
<context>
    <name>VaultTooNew</name>
    <message>
        <source>Install that version. This one has not changed anything.</source>
        <translation>वह संस्करण इंस्टॉल करें। इस संस्करण ने कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>The desk in {folder} was written by a newer version of Liaison Desk.</source>
        <translation>{folder} का डेस्क Liaison Desk के नए संस्करण से लिखा गया है।</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Controlled on that day</source>
        <translation>उस दिन नियंत्रित</translation>
    </message>
    <message>
        <source>Controlled, but since when is not on file</source>
        <translation>नियंत्रित, पर कब से यह दर्ज नहीं</translation>
    </message>
    <message>
        <source>No longer controlled on that day</source>
        <translation>उस दिन नियंत्रण समाप्त</translation>
    </message>
    <message>
        <source>Not in the table for this country</source>
        <translation>इस देश की तालिका में नहीं</translation>
    </message>
    <message>
        <source>Not yet controlled on that day</source>
        <translation>उस दिन अभी नियंत्रित नहीं</translation>
    </message>
</context>
<context>
    <name>VerifySheet</name>
    <message>
        <source>Check a PDF</source>
        <translation>PDF जाँचें</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Choose the PDF to check</source>
        <translation>जाँचने के लिए PDF चुनें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>ViewSheet</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>Wanted</name>
    <message>
        <source>Answered within the time limits</source>
        <translation>समय-सीमाओं में उत्तर</translation>
    </message>
    <message>
        <source>Deviations for a judicial authorisation</source>
        <translation>न्यायिक अनुमति हेतु विचलन</translation>
    </message>
    <message>
        <source>Follow-up against limits</source>
        <translation>समय-सीमाओं की निगरानी</translation>
    </message>
    <message>
        <source>Personal data reviewed, erased or held</source>
        <translation>व्यक्तिगत आँकड़े: समीक्षित, मिटाए या रोके गए</translation>
    </message>
    <message>
        <source>Records checked against each other</source>
        <translation>अभिलेखों का परस्पर मिलान</translation>
    </message>
    <message>
        <source>Refused, with grounds</source>
        <translation>अस्वीकृत, आधार सहित</translation>
    </message>
    <message>
        <source>Requests in and out recorded</source>
        <translation>आने और जाने वाले अनुरोध अभिलिखित</translation>
    </message>
    <message>
        <source>Requests received and sent, by partner and urgency</source>
        <translation>प्राप्त और भेजे गए अनुरोध, साझेदार और अत्यावश्यकता के अनुसार</translation>
    </message>
    <message>
        <source>What was provided, and what came of it</source>
        <translation>क्या दिया गया, और उससे क्या हुआ</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>From the home side</source>
        <translation>अपने पक्ष से</translation>
    </message>
    <message>
        <source>From the host side</source>
        <translation>मेज़बान पक्ष से</translation>
    </message>
    <message>
        <source>To the home side</source>
        <translation>अपने पक्ष को</translation>
    </message>
    <message>
        <source>To the host side</source>
        <translation>मेज़बान पक्ष को</translation>
    </message>
</context>
<context>
    <name>WeakPassphrase</name>
    <message>
        <source>This passphrase is too easy to guess.</source>
        <translation>यह कूटवाक्य बहुत आसानी से अनुमान में आ सकता है।</translation>
    </message>
    <message>
        <source>Use at least {shortest} characters; six or seven random words are best.</source>
        <translation>कम से कम {shortest} वर्ण रखें; छह या सात यादृच्छिक शब्द सर्वोत्तम हैं।</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Create the desk</source>
        <translation>डेस्क बनाएँ</translation>
    </message>
    <message>
        <source>Creating the desk…</source>
        <translation>डेस्क बन रहा है…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>डेस्क खोलें</translation>
    </message>
    <message>
        <source>Step {number} of {of}</source>
        <translation>{of} में से चरण {number}</translation>
    </message>
    <message>
        <source>Welcome to Liaison Desk</source>
        <translation>Liaison Desk में आपका स्वागत है</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Agreed</source>
        <translation>सहमत</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>सहमति की तिथि</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>माध्यम</translation>
    </message>
    <message>
        <source>Empty: as ours</source>
        <translation>खाली: हमारे जैसा</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Our wording</source>
        <translation>हमारे शब्द</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>बिंदु</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>कार्यवृत्त</translation>
    </message>
    <message>
        <source>Telephone, mail, meeting …</source>
        <translation>फ़ोन, डाक, बैठक …</translation>
    </message>
    <message>
        <source>Their wording</source>
        <translation>उनके शब्द</translation>
    </message>
</context>
<context>
    <name>WordingOpen</name>
    <message>
        <source>Agree it with the other side, or change the point and issue the text again.</source>
        <translation>दूसरे पक्ष से सहमति करें, या बिंदु बदलकर पाठ फिर जारी करें।</translation>
    </message>
    <message>
        <source>{what} cannot be confirmed: sentence {number} is not agreed as it is printed.</source>
        <translation>{what} की पुष्टि नहीं हो सकती: वाक्य {number} पर छपे रूप में सहमति नहीं है।</translation>
    </message>
</context>
<context>
    <name>WorkPlanPage</name>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Edit commitment</source>
        <translation>प्रतिबद्धता संपादित करें</translation>
    </message>
    <message>
        <source>Edit workstream</source>
        <translation>कार्य धारा संपादित करें</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>विलंबित</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>ध्यान अपेक्षित</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>नई प्रतिबद्धता</translation>
    </message>
    <message>
        <source>New workstream</source>
        <translation>नई कार्य धारा</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुले</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>हमारे</translation>
    </message>
    <message>
        <source>The work plan has no workstream yet.</source>
        <translation>कार्य योजना में अभी कोई कार्य धारा नहीं है।</translation>
    </message>
    <message>
        <source>Work plan</source>
        <translation>कार्य योजना</translation>
    </message>
    <message>
        <source>“Move on” › “Move the date” asks why, and who agreed.</source>
        <translation>“आगे बढ़ाएँ” › “तिथि बदलें” कारण और सहमति देने वाले को पूछता है।</translation>
    </message>
</context>
<context>
    <name>Workstream</name>
    <message>
        <source>Basis</source>
        <translation>आधार</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>What in the public record it rests on</source>
        <translation>सार्वजनिक अभिलेख में इसका आधार</translation>
    </message>
</context>
<context>
    <name>WritingStep</name>
    <message>
        <source>Written to {path}</source>
        <translation>{path} में लिखा गया</translation>
    </message>
</context>
<context>
    <name>WritingStopped</name>
    <message>
        <source>Lock the desk and unlock it again. Everything saved before is safe.</source>
        <translation>डेस्क लॉक करें और फिर अनलॉक करें। पहले सहेजा हुआ सब कुछ सुरक्षित है।</translation>
    </message>
    <message>
        <source>Nothing is saved any more: the program found a fault in itself.</source>
        <translation>अब कुछ नहीं सहेजा जा रहा: प्रोग्राम को अपने में कोई दोष मिला है।</translation>
    </message>
</context>
<context>
    <name>WrongContent</name>
    <message>
        <source>Nothing was changed. Ask the sender to make it again, and report it if it comes again.</source>
        <translation>कुछ भी नहीं बदला गया। प्रेषक से इसे फिर बनाने को कहें, और दोबारा ऐसा हो तो सूचना दें।</translation>
    </message>
    <message>
        <source>The bundle is refused: {member} is not what its sender signed ({why}).</source>
        <translation>पैकेट अस्वीकृत: {member} वह नहीं है जिस पर प्रेषक ने हस्ताक्षर किए ({why})।</translation>
    </message>
</context>
<context>
    <name>WrongLocale</name>
    <message>
        <source>Ask the administrator to create it with ENCODING UTF8 and LC_COLLATE C.</source>
        <translation>प्रशासक से कहें कि इसे ENCODING UTF8 और LC_COLLATE C के साथ बनाए।</translation>
    </message>
    <message>
        <source>The database sorts text by another rule (LC_COLLATE {found}) than the desks do.</source>
        <translation>डेटाबेस पाठ को डेस्क से भिन्न नियम (LC_COLLATE {found}) से क्रम देता है।</translation>
    </message>
</context>
<context>
    <name>WrongPassphrase</name>
    <message>
        <source>Check Caps Lock and the keyboard layout, or use the 24 recovery words.</source>
        <translation>Caps Lock और कीबोर्ड विन्यास जाँचें, या 24 पुनर्प्राप्ति शब्द प्रयोग करें।</translation>
    </message>
    <message>
        <source>The passphrase or recovery words do not open this desk.</source>
        <translation>इस कूटवाक्य या पुनर्प्राप्ति शब्दों से यह डेस्क नहीं खुलता।</translation>
    </message>
</context>
<context>
    <name>WrongReference</name>
    <message>
        <source>Compare it with the paper, character by character.</source>
        <translation>काग़ज़ से एक-एक वर्ण मिलाएँ।</translation>
    </message>
    <message>
        <source>The reference {reference} is not right: {why}.</source>
        <translation>संदर्भ {reference} सही नहीं है: {why}।</translation>
    </message>
</context>
<context>
    <name>WrongUsage</name>
    <message>
        <source>Run “{command} --help”.</source>
        <translation>“{command} --help” चलाएँ।</translation>
    </message>
    <message>
        <source>This is not a command: {why}.</source>
        <translation>यह कोई आदेश नहीं है: {why}।</translation>
    </message>
</context>
<context>
    <name>cases</name>
    <message>
        <source>Closed</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुला</translation>
    </message>
</context>
<context>
    <name>clocks</name>
    <message>
        <source>Authorisation</source>
        <translation>प्राधिकार</translation>
    </message>
    <message>
        <source>Clock stopped</source>
        <translation>समय-गणना रुकी</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>नियत: {day}</translation>
    </message>
    <message>
        <source>Due {distance}</source>
        <translation>नियत: {distance}</translation>
    </message>
    <message>
        <source>It was stopped or moved and is now due {due}.</source>
        <translation>इसे रोका या बढ़ाया गया; अब नियत समय {due} है।</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>पूरी हुई</translation>
    </message>
    <message>
        <source>Preserved until {due}; have it renewed, or get the treaty request through, before that.</source>
        <translation>{due} तक सुरक्षित रखा गया है; उससे पहले अवधि बढ़वाएँ, या संधि वाला अनुरोध पूरा करवाएँ।</translation>
    </message>
    <message>
        <source>The clock is stopped.</source>
        <translation>समय-गणना रुकी है।</translation>
    </message>
    <message>
        <source>Waiting for authorisation</source>
        <translation>प्राधिकार की प्रतीक्षा</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>अभी नियत</translation>
    </message>
    <message>
        <source>expected from them</source>
        <translation>उनसे अपेक्षित</translation>
    </message>
    <message>
        <source>in {span}</source>
        <translation>{span} में</translation>
    </message>
    <message>
        <source>owed by us</source>
        <translation>हमारी ओर से देय</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} दिन {hours} घं.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} घं. {minutes} मि.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} मि.</translation>
    </message>
    <message>
        <source>{rule}: {amount} {unit} ({calendar}) from {start}; first due {first}.</source>
        <translation>{rule}: {start} से {amount} {unit} ({calendar}); पहला नियत समय {first}।</translation>
    </message>
    <message>
        <source>{span} late</source>
        <translation>{span} विलंब</translation>
    </message>
</context>
<context>
    <name>happenings</name>
    <message>
        <source>{change} (changed on both desks)</source>
        <translation>{change} (दोनों डेस्कों पर बदला गया)</translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>Done</source>
        <translation>संपन्न</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>संपन्न दर्ज करें</translation>
    </message>
    <message>
        <source>New action from point {number}</source>
        <translation>बिंदु {number} से नया कार्य</translation>
    </message>
    <message>
        <source>New commitment from point {number}</source>
        <translation>बिंदु {number} से नई प्रतिबद्धता</translation>
    </message>
</context>
<context>
    <name>present</name>
    <message numerus="yes">
        <source>%Ln day(s) late</source>
        <translation>
            <numerusform>%Ln दिन विलंबित</numerusform>
            <numerusform>%Ln दिन विलंबित</numerusform>
        </translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>दोनों पक्ष</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>मुख्यालय</translation>
    </message>
    <message>
        <source>Home partner</source>
        <translation>स्वदेशी साझेदार</translation>
    </message>
    <message>
        <source>Host side</source>
        <translation>मेज़बान पक्ष</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>सार्वजनिक</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>तृतीय पक्ष</translation>
    </message>
    <message>
        <source>This post</source>
        <translation>यह केंद्र</translation>
    </message>
    <message>
        <source>Those present</source>
        <translation>उपस्थित व्यक्ति</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>आज देय</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>%Ln दिन में</numerusform>
            <numerusform>%Ln दिन में</numerusform>
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
        <translation>निर्देश</translation>
    </message>
    <message>
        <source>They ask</source>
        <translation>वे पूछते हैं</translation>
    </message>
    <message>
        <source>They tell</source>
        <translation>वे बताते हैं</translation>
    </message>
    <message>
        <source>We ask</source>
        <translation>हम पूछते हैं</translation>
    </message>
    <message>
        <source>We tell</source>
        <translation>हम बताते हैं</translation>
    </message>
</context>
<context>
    <name>retention</name>
    <message numerus="yes">
        <source>%Ln desk(s) to acknowledge</source>
        <translation>
            <numerusform>%Ln डेस्क की पुष्टि शेष</numerusform>
            <numerusform>%Ln डेस्कों की पुष्टि शेष</numerusform>
        </translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>विधिक रोक</translation>
    </message>
    <message>
        <source>Nothing outstanding</source>
        <translation>कुछ शेष नहीं</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>प्रमाणपत्र सहेजें</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>Decide…</source>
        <translation>निर्णय करें…</translation>
    </message>
    <message>
        <source>In bundle {reference}</source>
        <translation>पैकेट {reference} में</translation>
    </message>
    <message>
        <source>Make a document…</source>
        <translation>दस्तावेज़ बनाएँ…</translation>
    </message>
    <message>
        <source>Retention…</source>
        <translation>प्रतिधारण…</translation>
    </message>
    <message>
        <source>Two desks changed the same field.</source>
        <translation>दो डेस्क ने एक ही क्षेत्र बदला।</translation>
    </message>
    <message>
        <source>Until somebody decides, nothing of it can be issued.</source>
        <translation>जब तक कोई निर्णय न करे, इसका कुछ जारी नहीं हो सकता।</translation>
    </message>
</context>
<context>
    <name>verified</name>
    <message>
        <source>Counterpart</source>
        <translation>समकक्ष</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>अधिकारी</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>पर्यवेक्षक</translation>
    </message>
</context>
</TS>
